import type { Participant } from '../../shared/articles/participant.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { officeWords } from '../directory/officeWords.ts'
import { rolesInWords } from '../directory/roleWords.ts'

/** "Alina Kos: prelegentka, członkini zarządu, Stocznia Wisła; …": each with roles and the office that was written down. */
export function participantsInWords(
  words: Words,
  participants: readonly Participant[],
  records: readonly DirectoryRecord[],
  language: Language,
): string {
  const byId = new Map(records.map(record => [record.id, record]))
  return participants
    .map(({ id, roles, office }) => {
      const record = resolveRecord(byId, id)
      const name = record ? recordName(record, language) : words('participants.goneName')
      const written = office ? officeWords(office, language) : ''
      const facts = [...rolesInWords(words, roles, record, language), ...(written ? [written] : [])].join(', ')
      return facts === '' ? name : words('participants.line', { name, facts })
    })
    .join('; ')
}
