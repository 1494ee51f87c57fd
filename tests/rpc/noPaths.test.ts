import { getEventIteratorSchemaDetails, isContractProcedure } from '@orpc/contract'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '../../shared/contract.ts'

/** Fields that name a file for the user's eyes; each is documented as a name and not a place. */
const namesForTheUser = new Set(['file', 'fileName'])

/** Words that only a field for a place on the disk would have. */
const place = /path|folder|director|\bdir\b|file|location|cwd|root/i

function* calls(part: unknown, name: string): Generator<[string, z.ZodType]> {
  if (isContractProcedure(part)) {
    const { inputSchema, outputSchema } = part['~orpc']
    for (const schema of [inputSchema, outputSchema]) {
      const stream = getEventIteratorSchemaDetails(schema)
      for (const shape of stream ? [stream.yields, stream.returns] : [schema]) {
        if (shape instanceof z.ZodType) yield [name, shape]
      }
    }
    return
  }
  for (const [key, inner] of Object.entries(Object(part))) yield* calls(inner, `${name}.${key}`)
}

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const properties =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
  return [...properties, ...Object.values(schema).flatMap(fieldsOf)]
}

const fields = [...calls(contract, 'contract')].flatMap(([call, schema]) =>
  fieldsOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })).map(field => [call, field] as const),
)

test('the walk sees every call of the contract and their inner fields', () => {
  expect(new Set(fields.map(([call]) => call)).size).toBeGreaterThan(18)
  expect(fields).toContainEqual(['contract.articles.open', 'window'])
  expect(fields).toContainEqual(['contract.articles.open', 'byline'])
  expect(fields).toContainEqual(['contract.events.subscribe', 'job'])
})

test('no call takes or answers a place on the disk', () => {
  expect(fields.filter(([, field]) => place.test(field) && !namesForTheUser.has(field))).toEqual([])
})
