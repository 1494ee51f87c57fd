import { safeLink } from '../../../shared/document/safeLink.ts'

/** The address of a page or of a mailbox as it may stand in `href`, or null: a telephone number is no link of a record. */
export function recordLink(typed: string): string | null {
  const link = safeLink(typed)
  return link !== null && /^(?:https?|mailto):/.test(link) ? link : null
}
