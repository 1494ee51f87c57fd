import type { Details } from '../../shared/articles/articleShape.ts'
import type { Participant, Role, WrittenOffice } from '../../shared/articles/participant.ts'
import { withParticipant } from '../../shared/articles/participantEdits.ts'
import { presentIn } from '../../shared/articles/presentIn.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { unnamed } from '../../shared/language/language.ts'
import { withDetails } from './articleDetails.ts'
import type { OpenArticle } from './openArticle.ts'
import type { ParticipantRow } from './participantRows.ts'

type Records = ReadonlyMap<string, DirectoryRecord>
type Named = Pick<ParticipantRow, 'id' | 'isTagged'>
type Edited = Pick<OpenArticle, 'details' | 'undo'>

const entryOf = ({ participants }: Details, id: string, records: Records): Participant => {
  const [found] = presentIn([], participants, records).filter(one => one.id === id)
  return found?.participant ?? { id, roles: [], office: null }
}

/** What can be done with a participant; each is a step of the article's undo list, and the letters of one field are one step. */
export function participantActs({ details, undo }: Edited, records: Records) {
  function change(id: string, next: (entry: Participant) => Participant | null, group: string | null = null): void {
    const edited = details.get()
    const entry = next(entryOf(edited.details, id, records))
    const participants = withParticipant(edited.details.participants, id, entry, records)
    details.change(withDetails(edited, { participants }), group)
  }
  return {
    /** At first a guest; what else they were is chosen then. */
    add(id: string): void {
      change(id, entry => (entry.roles.length > 0 ? entry : { ...entry, roles: [{ role: 'guest', panel: unnamed }] }))
    },
    /** Of somebody who is tagged nothing is remembered without a role and an office; who is not stays listed until they are removed. */
    setRoles({ id, isTagged }: Named, roles: readonly Role[], group: string | null = null): void {
      change(
        id,
        entry => (isTagged && roles.length === 0 && !entry.office ? null : { ...entry, roles: [...roles] }),
        group,
      )
    },
    /** The item speaks of them from now on as the directory does. */
    takeOffice(id: string, office: WrittenOffice): void {
      change(id, ({ declined: _, ...entry }) => ({ ...entry, office }))
    },
    /** The office stays as it is written down, and of this other one the draft is not told again. */
    leaveOffice(id: string, declined: WrittenOffice): void {
      change(id, entry => ({ ...entry, declined }))
    },
    /** Answers how to take it back from a toast. */
    remove: (id: string): (() => boolean) => undo.together(() => change(id, () => null)),
    endGroup: details.endGroup,
  }
}
