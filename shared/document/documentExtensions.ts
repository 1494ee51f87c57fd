import type { Extensions } from '@tiptap/core'
import { BlockAttributes } from './blockAttributes.ts'
import { Bold } from './marks/bold.ts'
import { Italic } from './marks/italic.ts'
import { Link } from './marks/link.ts'
import { Mention } from './marks/mention.ts'
import { Attachment } from './nodes/attachment.ts'
import { BulletList } from './nodes/bulletList.ts'
import { Doc } from './nodes/doc.ts'
import { HardBreak } from './nodes/hardBreak.ts'
import { Heading } from './nodes/heading.ts'
import { HorizontalRule } from './nodes/horizontalRule.ts'
import { Lead } from './nodes/lead.ts'
import { ListItem } from './nodes/listItem.ts'
import { OrderedList } from './nodes/orderedList.ts'
import { Paragraph } from './nodes/paragraph.ts'
import { Photo } from './nodes/photo.ts'
import { Quotation } from './nodes/quotation.ts'
import { QuotationAuthor } from './nodes/quotationAuthor.ts'
import { Table, TableCell, TableHeader, TableRow } from './nodes/table.ts'
import { Text } from './nodes/text.ts'
import { Title } from './nodes/title.ts'
import { Video } from './nodes/video.ts'

/** The schema of a version, the same for the editor, the store, the importers and every renderer. */
export const documentExtensions: Extensions = [
  Doc,
  Title,
  Lead,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Quotation,
  QuotationAuthor,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  HorizontalRule,
  Photo,
  Video,
  Attachment,
  HardBreak,
  Text,
  Bold,
  Italic,
  Link,
  Mention,
  BlockAttributes,
]
