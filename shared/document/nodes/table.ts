import {
  TableCell as TiptapCell,
  TableHeader as TiptapHeader,
  TableRow as TiptapRow,
  Table as TiptapTable,
} from '@tiptap/extension-table'

const cellContent = '(paragraph | list)+'

/** Without Tiptap's `colgroup` and minimum widths: how wide a column is belongs to the page, not to the text. */
export const Table = TiptapTable.configure({ View: null }).extend({
  parseHTML: () => [],
  renderHTML: () => ['table', {}, ['tbody', 0]],
})

export const TableRow = TiptapRow.extend({
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [],
  renderHTML: () => ['tr', {}, 0],
})

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: () => 1,
  validate: (value: unknown) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 100)
      throw new RangeError(`${name} ${value}`)
  },
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
})

/** `colwidth` is what prosemirror-tables asks for; nothing here sets it. */
const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
})

export const TableCell = TiptapCell.extend({
  content: cellContent,
  addAttributes: cellAttributes,
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

export const TableHeader = TiptapHeader.extend({
  content: cellContent,
  addAttributes: cellAttributes,
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})
