import type { ParticipantRole } from '../articles/participantRoles.ts'
import type { Language } from '../language/language.ts'
import { eventName } from './eventLine.ts'
import { everybodyIn, type NamedRecord, nameIn } from './mentionedRecords.ts'
import type { PageSource } from './pageSource.ts'
import { type Described, structuredMention } from './structuredMention.ts'

const performing: readonly ParticipantRole[] = ['speaker', 'moderator', 'panelist']

const some = (text: string): string | undefined => text.trim() || undefined

const list = (nodes: readonly Described[]): readonly Described[] | undefined => (nodes.length > 0 ? nodes : undefined)

const panelsOf = ({ roles }: NamedRecord, language: Language): readonly string[] =>
  roles.filter(({ role }) => performing.includes(role)).map(({ panel }) => nameIn(panel, language))

/** The panels that somebody performed in, as they are first named. Who performed is told in full at the event itself. */
function panels(everybody: readonly NamedRecord[], source: PageSource, language: Language): readonly Described[] {
  const names = new Set(everybody.flatMap(one => panelsOf(one, language)))
  return [...names]
    .filter(name => name !== '')
    .map(name => ({
      '@type': 'Event',
      name,
      performer: everybody
        .filter(one => panelsOf(one, language).includes(name))
        .map(one => structuredMention(one, source, language))
        .map(({ '@type': type, name: called }) => ({ '@type': type, name: called })),
    }))
}

/** What the item is about: the event with its performers, guests and organisers. One without a name in this language is none. */
export function structuredEvent(source: PageSource, language: Language): Described | undefined {
  const { event } = source.article.details
  const name = eventName(event, language)
  if (name === '') return undefined
  const everybody = everybodyIn(source)
  const having = (...wanted: readonly ParticipantRole[]): readonly Described[] =>
    everybody
      .filter(({ roles }) => roles.some(({ role }) => wanted.includes(role)))
      .map(one => structuredMention(one, source, language))
      .filter(described => described.name !== '')
  const place = some(event.place[language])
  const organisers = having('organiser')
  const said = some(event.organisers[language])
  return {
    '@type': 'Event',
    name,
    startDate: event.days?.from,
    endDate: event.days?.to,
    location: place && { '@type': 'Place', name: place },
    organizer:
      organisers.length > 1 ? organisers : (organisers[0] ?? (said && { '@type': 'Organization', name: said })),
    performer: list(having(...performing)),
    attendee: list(having('guest')),
    subEvent: list(panels(everybody, source, language)),
  }
}
