import type { DocumentNode } from '../document/documentShape.ts'
import { flatText } from '../document/flatText.ts'

/**
 * What changed in a block besides its words: what it is (`kind`), the level of a heading, bold, italic, a link, a mention, which photo,
 * file or film stands there, how a list or a table is built, and of an English block what it translates and whether that is confirmed.
 */
const looks = [
  'kind',
  'level',
  'bold',
  'italic',
  'link',
  'mention',
  'photo',
  'attachment',
  'video',
  'build',
  'pair',
  'confirmed',
] as const
export type Look = (typeof looks)[number]

const marks = ['bold', 'italic', 'link', 'mention'] as const
const attributes = { photo: 'photo', attachment: 'hash', video: 'address' } as const
const texts = (value: unknown): string => JSON.stringify(value ?? null)

/** Every mark with the place where it stands, so that two blocks of the same words can be compared. */
function marksIn(block: DocumentNode): Record<(typeof marks)[number], string> {
  const found = { bold: '', italic: '', link: '', mention: '' }
  let place = 0
  const walk = (node: DocumentNode): void => {
    if (node.text === undefined) {
      for (const child of node.content ?? []) walk(child)
      return
    }
    for (const name of marks) {
      const mark = node.marks?.find(one => one.type === name)
      // Its key only says which pieces belong together.
      const { key: _key, ...attrs } = mark?.attrs ?? {}
      for (let at = 0; mark && at < node.text.length; at++) found[name] += `${place + at} ${texts(attrs)};`
    }
    place += node.text.length
  }
  walk(block)
  return found
}

const own: ReadonlySet<string> = new Set(['id', 'formerly', 'from', 'pl', 'basis', 'confirmed'])

/** How a block is built: its nodes without words and without what only ties blocks together. */
function buildOf({ type, attrs, content }: DocumentNode): unknown {
  const kept = Object.entries(attrs ?? {}).filter(([name]) => !own.has(name))
  const inside = (content ?? []).filter(({ type: inner }) => inner !== 'text' && inner !== 'hardBreak')
  return [type, kept, inside.map(buildOf)]
}

/** What differs between two states of one block that its words do not show. */
export function looksChanged(before: DocumentNode, after: DocumentNode): readonly Look[] {
  const changed = new Set<Look>()
  const differs = (name: string) => texts(before.attrs?.[name]) !== texts(after.attrs?.[name])
  if (before.type !== after.type) changed.add('kind')
  else if (before.type === 'heading' && differs('level')) changed.add('level')
  for (const look of ['photo', 'attachment', 'video'] as const)
    if (before.type === look && after.type === look && differs(attributes[look])) changed.add(look)
  if (flatText(before) === flatText(after)) {
    const [old, now] = [marksIn(before), marksIn(after)]
    for (const name of marks) if (old[name] !== now[name]) changed.add(name)
  }
  if (changed.size === 0 && texts(buildOf(before)) !== texts(buildOf(after))) changed.add('build')
  if (differs('pl') || differs('basis')) changed.add('pair')
  if (differs('confirmed')) changed.add('confirmed')
  return looks.filter(look => changed.has(look))
}
