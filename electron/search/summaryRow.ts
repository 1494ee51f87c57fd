import { z } from 'zod'
import { articleStates } from '../../shared/articles/articleStates.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'

/**
 * A row of the index, checked by hand: two thousand of them are read before the list can be shown, and the schema takes three times as
 * long. What is looked at is what `articleSummary` says, but for the form of ids and dates.
 */
export const summaryRow = z.custom<ArticleSummary>(isSummary)

function isSummary(value: unknown): boolean {
  if (!isFields(value)) return false
  const { title, lead, state, event, pl, en, cover } = value
  return (
    texts(value, 'id', 'createdAt', 'updatedAt') &&
    numbers(value, 'photos', 'photosWithoutAlt') &&
    isBilingual(title) &&
    isBilingual(lead) &&
    articleStates.some(one => one === state) &&
    isEvent(event) &&
    isFields(pl) &&
    numbers(pl, 'words', 'blocks') &&
    isFields(en) &&
    numbers(en, 'words', 'blocks') &&
    isTextOrNull(cover)
  )
}

const isEvent = (event: unknown): boolean =>
  isFields(event) &&
  isBilingual(event.name) &&
  isBilingual(event.place) &&
  texts(event, 'edition') &&
  isTextOrNull(event.from) &&
  isTextOrNull(event.to)

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isBilingual = (value: unknown): boolean => isFields(value) && texts(value, 'pl', 'en')

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string'

const texts = (fields: Fields, ...names: readonly string[]): boolean =>
  names.every(name => typeof fields[name] === 'string')

const numbers = (fields: Fields, ...names: readonly string[]): boolean =>
  names.every(name => typeof fields[name] === 'number')
