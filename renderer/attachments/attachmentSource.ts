import type { Language } from '../../shared/language/language.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import { attachmentTitle } from '../../shared/publishing/attachmentHtml.ts'
import type { AttachmentSource } from '../editor/records.ts'
import type { AttachmentQuestion } from './AttachmentPicker.tsx'
import type { AttachmentsHold } from './attachmentsHold.ts'

interface AttachmentSourceParts {
  readonly attachments: Pick<AttachmentsHold, 'get' | 'subscribe'>
  readonly language: Language
  readonly picking: Pick<AttachmentQuestion, 'ask'>
}

/** The attachments as one of the two texts sees them. */
export const attachmentSource = ({ attachments, language, picking }: AttachmentSourceParts): AttachmentSource => ({
  async chooseAttachment() {
    const chosen = await picking.ask(language)
    return chosen && { hash: chosen.id, name: chosen.name }
  },
  findAttachment(hash) {
    const found = attachments.get().find(one => one.id === hash)
    return found ? { title: attachmentTitle(found, language), size: sizeInWords(found.bytes, language) } : null
  },
  watchAttachments: attachments.subscribe,
})
