/** What a user can meet is a value: either what was asked for, or a refusal with its facts (never a sentence). */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refused = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal })
