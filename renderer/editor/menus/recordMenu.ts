import { type Editor, Extension } from '@tiptap/core'
import type { MentionKind } from '../../../shared/document/marks/mention.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { LiveValue } from '../../ui/liveValue.ts'
import { insertForm } from '../mention/insertForm.ts'
import { insertMention } from '../mention/insertMention.ts'
import type { RecordForm, RecordRow, RecordSource } from '../records.ts'
import type { MenuRow, OpenMenu } from './openMenu.ts'
import { suggestionMenu } from './suggestionMenu.ts'

export interface RecordMenuOptions {
  readonly open: LiveValue<OpenMenu | null>
  readonly words: () => Words
  readonly records: RecordSource
  readonly newKey: () => string
}

const shown = 7

/** A name has a few words and none of the marks that end a sentence. */
const couldBeName = (query: string): boolean => query.length <= 60 && !/^\s|\s\s|[,;:!?…()]|(?:\s\S+){6}/u.test(query)

/** The list that opens after `@`: people and institutions that fit, and at the end the two ways to make a new one. */
export const RecordMenu = Extension.create<RecordMenuOptions>({
  name: 'recordMenu',
  priority: 1100,
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      suggestionMenu(editor, options.open, {
        key: 'records',
        sign: '@',
        allowSpaces: true,
        startOfLine: false,
        name: () => options.words()('editor.records.name'),
        hint: () => options.words()('editor.records.hint'),
        rows: query => recordRows(editor, options, query),
        allow: (state, query, from) => {
          const { mention } = state.schema.marks
          return !!mention && state.doc.resolve(from).parent.type.allowsMarkType(mention) && couldBeName(query)
        },
      }),
    ]
  },
})

async function recordRows(editor: Editor, options: RecordMenuOptions, query: string): Promise<readonly MenuRow[]> {
  const text = query.trim()
  if (text === '') return []
  const words = options.words()
  const put = (range: { from: number; to: number }, record: RecordRow) => {
    insertMention(range, record, options.newKey())(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  const before = textBefore(editor, query)
  const records = (await options.records.findRecords(text)).slice(0, shown)
  const [nearest] = records
  const forms = nearest ? await formsOf(options, nearest, before) : []
  const found = records.flatMap((record): readonly MenuRow[] => [
    {
      id: `${record.kind}-${record.id}`,
      icon: record.kind,
      label: record.name,
      about: record.about,
      parted: false,
      choose: range => put(range, record),
    },
    ...(record === nearest ? forms : []).map(
      (form): MenuRow => ({
        id: `form-${form.office}-${form.name}`,
        icon: 'form',
        label: form.office === '' ? form.name : `${form.office} ${form.name}`,
        about: '',
        parted: false,
        choose: range => {
          insertForm(range, record, form, options.newKey())(editor.state, editor.view.dispatch)
          editor.view.focus()
        },
      }),
    ),
  ])
  const fresh = (kind: MentionKind, label: string, parted: boolean): MenuRow => ({
    id: `new-${kind}`,
    icon: 'new',
    label,
    about: '',
    parted,
    choose: range => void makeRecord(editor, options, kind, text, range),
  })
  return [
    ...found,
    fresh('person', words('editor.records.newPerson', { text }), found.length > 0),
    fresh('institution', words('editor.records.newInstitution', { text }), false),
  ]
}

/** The text of the paragraph before the sign, one letter for each place. */
function textBefore({ state: { selection, doc } }: Editor, query: string): string {
  const { $from } = selection
  return doc.textBetween($from.start(), Math.max($from.start(), $from.pos - query.length - 1), ' ', ' ')
}

/** A list without forms is better than none. */
async function formsOf(
  { records }: RecordMenuOptions,
  { id }: RecordRow,
  before: string,
): Promise<readonly RecordForm[]> {
  try {
    return await records.formsOf(id, before)
  } catch (error) {
    console.error('the forms of a name were not made', error)
    return []
  }
}

/** While the record is being made the words stay as they were typed; they become the mention once it is there. */
async function makeRecord(
  editor: Editor,
  { records, newKey }: RecordMenuOptions,
  kind: MentionKind,
  text: string,
  range: { from: number; to: number },
): Promise<void> {
  const plain = editor.state.tr.insertText(text, range.from, range.to)
  editor.view.dispatch(plain)
  let place = { from: range.from, to: range.from + text.length }
  const follow = ({ transaction }: { transaction: { mapping: { map: (pos: number, side: number) => number } } }) => {
    place = { from: transaction.mapping.map(place.from, 1), to: transaction.mapping.map(place.to, -1) }
  }
  editor.on('transaction', follow)
  const record = await records.onNewRecord(kind, text).finally(() => editor.off('transaction', follow))
  if (editor.isDestroyed) return
  if (record !== null && place.to > place.from)
    insertMention(place, record, newKey())(editor.state, editor.view.dispatch)
  editor.view.focus()
}
