import type { Role } from '../../shared/articles/participant.ts'
import type { ParticipantRole } from '../../shared/articles/participantRoles.ts'
import { genderOf } from '../../shared/directory/declension/genderOf.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import type { WordKey, Words } from '../../shared/words/words.ts'
import { spoken } from '../i18n/spoken.ts'

const ofMen = {
  speaker: 'participants.role.speaker.m',
  moderator: 'participants.role.moderator.m',
  panelist: 'participants.role.panelist.m',
  guest: 'participants.role.guest.m',
  organiser: 'participants.role.organiser.m',
} as const satisfies Record<ParticipantRole, WordKey>

const ofWomen = {
  speaker: 'participants.role.speaker.f',
  moderator: 'participants.role.moderator.f',
  panelist: 'participants.role.panelist.f',
  guest: 'participants.role.guest.f',
  organiser: 'participants.role.organiser.f',
} as const satisfies Record<ParticipantRole, WordKey>

const ofInstitutions = {
  ...ofMen,
  guest: 'participants.role.guest.institution',
  organiser: 'participants.role.organiser.institution',
} as const satisfies Record<ParticipantRole, WordKey>

/** What a record may be at an event. */
export const rolesFor = (kind: DirectoryRecord['kind']): readonly ParticipantRole[] =>
  kind === 'institution' ? ['organiser', 'guest'] : ['speaker', 'moderator', 'panelist', 'guest', 'organiser']

/** "prelegentka", "gość lub partner". */
export function roleWord(words: Words, role: ParticipantRole, record: DirectoryRecord | null): string {
  if (record?.kind === 'institution') return words(ofInstitutions[role])
  const isWoman = record !== null && (record.gender ?? genderOf(record.given)) === 'f'
  return words((isWoman ? ofWomen : ofMen)[role])
}

/** "prelegentka", "panelistka („Porty dla offshore”)"; one item a role. */
export const rolesInWords = (
  words: Words,
  roles: readonly Role[],
  record: DirectoryRecord | null,
  language: Language,
): readonly string[] =>
  roles.map(({ role, panel }) => {
    const named = spoken(panel, language).text.trim()
    const said = roleWord(words, role, record)
    return named === '' ? said : words('participants.inPanel', { role: said, panel: named })
  })
