export function nodeTrouble(found: string): { readonly needed: string; readonly found: string } | null
