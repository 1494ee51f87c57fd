import { Extension } from '@tiptap/core'

const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'quotation',
  'table',
  'horizontalRule',
  'photo',
  'video',
  'attachment',
] as const

const texts = (value: unknown) => {
  if (value !== null && !(Array.isArray(value) && value.every(one => typeof one === 'string')))
    throw new RangeError('not a list of ids')
}

/** Never part of HTML in either direction: what is pasted from elsewhere cannot bring an id along. */
const hidden = { default: null, rendered: false, parseHTML: () => null }

const basis = { ...hidden, validate: 'string|null', keepOnSplit: true }
const confirmed = { ...hidden, validate: 'boolean|null', keepOnSplit: false }

/**
 * `id`, `formerly` (ids of blocks it has taken in) and `from` (the block it was split off or copied from) stand on blocks,
 * the children of the document after title and lead. `pl` (ids of the Polish blocks it translates; none on purpose is a value too),
 * `basis` (hash of the Polish text it was translated from) and `confirmed` stand on English ones; title and lead are paired by
 * being title and lead and carry only the last two.
 */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes: () => [
    {
      types: [...blockTypes],
      attributes: {
        id: { ...hidden, validate: 'string|null', keepOnSplit: true },
        formerly: { ...hidden, validate: texts, keepOnSplit: false },
        from: { ...hidden, validate: 'string|null', keepOnSplit: false },
        pl: { ...hidden, validate: texts, keepOnSplit: true },
        basis,
        confirmed,
      },
    },
    { types: ['title', 'lead'], attributes: { basis, confirmed } },
  ],
})
