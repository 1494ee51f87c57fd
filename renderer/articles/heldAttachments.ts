import type { AttachmentsHold } from '../attachments/attachmentsHold.ts'
import { type EditedDetails, withDetails } from './articleDetails.ts'

interface DetailsHold {
  readonly get: () => EditedDetails
  readonly subscribe: (reader: () => void) => () => void
  readonly change: (next: EditedDetails, group?: string | null) => void
  readonly endGroup: () => void
}

/** The attachments are stored with the details, and are a part of their steps of undo. */
export const heldAttachments = (details: DetailsHold): AttachmentsHold => ({
  get: () => details.get().details.attachments,
  subscribe: details.subscribe,
  change: (next, group) => details.change(withDetails(details.get(), { attachments: [...next] }), group),
  endGroup: details.endGroup,
})
