import { useEffect } from 'react'
import { AttachmentPicker } from '../attachments/AttachmentPicker.tsx'
import { useAttachmentNews } from '../attachments/useAttachmentNews.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { articleDesk } from './articleDesk.ts'
import type { OpenArticle } from './openArticle.ts'

type Props = {
  readonly article: OpenArticle
  /** Files are on their way: their list is to be seen. */
  readonly onArriving: () => void
}

/** What the attachments need beside their list, which may be closed: a text that asks for one, and the news of those that arrive. */
export function AttachmentsOfArticle({ article, onArriving }: Props) {
  const { pickingAttachment } = articleDesk(useReach(), useWords())
  const arriving = useLive(article.attaching.state).arriving.length > 0
  useAttachmentNews(article.attaching)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each time that files begin to arrive
  useEffect(() => {
    if (arriving) onArriving()
  }, [arriving])
  return <AttachmentPicker attachments={article.attachments} picking={pickingAttachment} />
}
