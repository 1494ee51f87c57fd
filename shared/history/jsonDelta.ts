import { z } from 'zod'
import { done, type Result, refused } from '../result.ts'
import { textOfJson } from './textOfJson.ts'

/**
 * What turns one JSON value into another: a value that is put in its place, an object by its keys, or an array by runs of items that
 * the old one has (where they begin, how many) and items that are new. Keys stand in pairs, so that none of them means anything to
 * JavaScript (`__proto__`).
 */
export type JsonDelta =
  | { readonly put: unknown }
  | { readonly keys: readonly (readonly [string, JsonDelta])[]; readonly gone: readonly string[] }
  | { readonly runs: readonly Run[] }

type Run = readonly [number, number] | { readonly fresh: readonly unknown[] }
type JsonObject = Readonly<Record<string, unknown>>

const count = z.number().int().nonnegative()

export const jsonDelta: z.ZodType<JsonDelta> = z.union([
  z.object({ keys: z.array(z.tuple([z.string(), z.lazy(() => jsonDelta)])), gone: z.array(z.string()) }),
  z.object({ runs: z.array(z.union([z.tuple([count, count]), z.object({ fresh: z.array(z.unknown()) })])) }),
  z.object({ put: z.unknown() }),
])

/** For what is JSON once it is text. Null where both say the same; the order of an object's keys says nothing. */
export function deltaOf(before: unknown, after: unknown): JsonDelta | null {
  if (before === after) return null
  if (Array.isArray(before) && Array.isArray(after)) return arrayDelta(before.map(textOfJson), after)
  if (isObject(before) && isObject(after)) return objectDelta(before, after)
  return { put: after }
}

/** Refuses a delta that was made of another value, as far as that can be seen. */
export function applied(before: unknown, delta: JsonDelta): Result<unknown, { readonly kind: 'unfit' }> {
  if ('put' in delta) return done(delta.put)
  if ('runs' in delta) return Array.isArray(before) ? fromRuns(before, delta.runs) : refused({ kind: 'unfit' })
  if (!isObject(before)) return refused({ kind: 'unfit' })
  const after = new Map(Object.entries(before))
  for (const key of delta.gone) if (!after.delete(key)) return refused({ kind: 'unfit' })
  for (const [key, change] of delta.keys) {
    const value = applied(after.get(key), change)
    if (!value.ok) return value
    after.set(key, value.value)
  }
  return done(Object.fromEntries(after))
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function objectDelta(before: JsonObject, after: JsonObject): JsonDelta | null {
  const keys = Object.entries(after).flatMap(([key, value]) => {
    if (value === undefined) return []
    const change = has(before, key) ? deltaOf(before[key], value) : { put: value }
    return change ? [[key, change] as const] : []
  })
  const gone = Object.keys(before).filter(key => has(before, key) && !has(after, key))
  return keys.length + gone.length === 0 ? null : { keys, gone }
}

/** A key without a value is none: it does not come into the text. */
const has = (object: JsonObject, key: string): boolean => Object.hasOwn(object, key) && object[key] !== undefined

/** Items are told by their JSON text. A run goes on where it can; a text that stands more than once is looked for behind the last run first. */
function arrayDelta(before: readonly string[], after: readonly unknown[]): JsonDelta | null {
  const places = new Map<string, number[]>()
  before.forEach((text, at) => {
    const standing = places.get(text)
    if (standing) standing.push(at)
    else places.set(text, [at])
  })
  const runs: ([number, number] | { fresh: unknown[] })[] = []
  let next = 0
  for (const item of after) {
    const text = textOfJson(item)
    const last = runs.at(-1)
    if (Array.isArray(last) && before[next] === text) {
      last[1] += 1
      next += 1
      continue
    }
    const found = places.get(text)
    const at = found?.find(place => place >= next) ?? found?.[0]
    if (at !== undefined) {
      runs.push([at, 1])
      next = at + 1
    } else if (last && !Array.isArray(last)) last.fresh.push(item)
    else runs.push({ fresh: [item] })
  }
  const [only] = runs
  const same = runs.length === 1 && Array.isArray(only) && only[0] === 0 && only[1] === before.length
  return same || before.length + after.length === 0 ? null : { runs }
}

function fromRuns(before: readonly unknown[], runs: readonly Run[]): Result<unknown, { readonly kind: 'unfit' }> {
  const after: unknown[] = []
  for (const run of runs) {
    if ('fresh' in run) {
      for (const item of run.fresh) after.push(item)
      continue
    }
    const [start, length] = run
    if (start + length > before.length) return refused({ kind: 'unfit' })
    for (const item of before.slice(start, start + length)) after.push(item)
  }
  return done(after)
}
