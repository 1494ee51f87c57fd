import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { lackSentence } from '../../shared/publishing/lackSentence.ts'
import { lacksOf } from '../../shared/publishing/lacks.ts'
import { manifestShape } from '../../shared/publishing/manifestText.ts'
import { packageArticle } from '../../shared/publishing/packageArticle.ts'
import { attachmentFile } from '../../shared/publishing/packageFiles.ts'
import { packageShape } from '../../shared/publishing/packageShape.ts'
import { planPackage } from '../../shared/publishing/planPackage.ts'
import { versionData } from '../../shared/publishing/versionData.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { congressSource, programme, wholeSource } from './congress.ts'

const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    properties: z.record(z.string(), jsonSchema).optional(),
    items: jsonSchema.optional(),
    anyOf: z.array(jsonSchema).optional(),
  }),
)
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined
  readonly items?: JsonSchema | undefined
  readonly anyOf?: readonly JsonSchema[] | undefined
}

/** Every field of a shape as PACKAGE.md names it. A text in both languages is one field. */
function fieldsOf({ properties = {}, items, anyOf = [] }: JsonSchema, path: string): string[] {
  const bilingual = 'pl' in properties && 'en' in properties && properties.pl?.properties === undefined
  const below = (name: string): string =>
    path === '' ? name : `${path}.${name === 'pl' || name === 'en' ? '<language>' : name}`
  return [
    ...(bilingual ? [] : Object.entries(properties)).flatMap(([name, one]) => [
      below(name),
      ...fieldsOf(one, below(name)),
    ]),
    ...(items ? fieldsOf(items, `${path}[]`) : []),
    ...anyOf.flatMap(one => fieldsOf(one, path)),
  ]
}

const shapeFields = (shape: z.ZodType): string[] => [...new Set(fieldsOf(jsonSchema.parse(z.toJSONSchema(shape)), ''))]

test('PACKAGE.md names every field of the data and of the manifest, and no other', async () => {
  const text = await readFile(new URL('../../shared/publishing/PACKAGE.md', import.meta.url), 'utf8')
  const [data = '', manifest = ''] = text.split('\n## `article.json`')[1]?.split('\n## `manifest.json`') ?? []
  const named = (part: string) => [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(found => found[1])
  expect([named(data).toSorted(), named(manifest).toSorted()]).toEqual([
    shapeFields(packageShape).toSorted(),
    shapeFields(manifestShape).toSorted(),
  ])
})

test('the data of an item keep to their shape, with and without what may be missing', () => {
  const sources = [congressSource, wholeSource]
  expect(sources.map(source => packageShape.strict().parse(packageArticle(source)))).toEqual(
    sources.map(packageArticle),
  )
})

test('a version is told whole, and is the same copied by itself and in the package', () => {
  const { body, ...data } = versionData(wholeSource, 'pl')
  expect([packageArticle(wholeSource).versions.pl, body.includes('src="../photos/'), data]).toEqual([
    versionData(wholeSource, 'pl'),
    true,
    {
      language: 'pl',
      page: 'pl/index.html',
      fragment: 'pl/body.html',
      address: 'https://narew.example/aktualnosci/14-kongres-morski-stocznie-licza-na-zielony-baltyk/',
      slug: '14-kongres-morski-stocznie-licza-na-zielony-baltyk',
      title: '14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
      lead: 'O dostawach dla farm wiatrowych rozmawiało w Gdyni ponad 400 firm.',
      description: 'Relacja z Gdyni',
      section: 'Wydarzenia',
      event: {
        name: 'Kongres Morski',
        edition: '14',
        days: { from: '2026-11-18', to: '2026-11-19' },
        place: 'Gdynia',
        organisers: 'Klaster Narew i Miasto Gdynia',
      },
      byline: 'Ewa Linde',
      publishOn: '2026-11-20',
      photos: [
        {
          file: `photos/${'a'.repeat(32)}-2048.jpg`,
          caption: 'Sala podczas debaty',
          alt: 'Pełna sala konferencyjna, na scenie czworo prelegentów',
          credit: 'Jan Żółć',
        },
        { file: `photos/${'b'.repeat(32)}-1024.jpg`, caption: '', alt: 'Suwnica w stoczni', credit: '' },
      ],
      attachments: [
        { file: 'attachments/program-ostateczny.pdf', title: 'Program kongresu', bytes: 1_234_567 },
        { file: 'attachments/slajdy-dzien-1.pdf', title: 'Slajdy – dzień 1.pdf', bytes: 83_400 },
      ],
      mentions: [
        {
          kind: 'person',
          id: 'ewelina-marzec',
          name: 'Ewelina Marzec',
          abbreviation: '',
          jobTitle: 'prezes zarządu',
          institution: 'Stocznia Narew',
          roles: [],
          words: ['Ewelina Marzec', 'Marzec'],
        },
        {
          kind: 'institution',
          id: 'stocznia-narew',
          name: 'Stocznia Narew',
          abbreviation: '',
          jobTitle: '',
          institution: '',
          roles: [],
          words: ['Stocznia Narew'],
        },
        {
          kind: 'institution',
          id: 'parp',
          name: 'Polska Agencja Rozwoju Przedsiębiorczości',
          abbreviation: 'PARP',
          jobTitle: '',
          institution: '',
          roles: [],
          words: ['Polska Agencja Rozwoju Przedsiębiorczości'],
        },
      ],
      participants: [],
    },
  ])
})

test('every file that the data name is planned, and nothing of the office is told', () => {
  const plan = planPackage(wholeSource)
  if (!plan.ok) throw new Error(plan.refusal.kind)
  const { texts, photos, attachments } = plan.value
  const planned = [...texts, ...photos.flatMap(photo => photo.files), ...attachments].map(file => file.path)
  const json = texts.find(file => file.path === 'article.json')?.content ?? ''
  const named = [...json.matchAll(/"(?:page|fragment|file|cover)": "([^"]+)"/g)].map(found => found[1] ?? '')
  expect({
    unplanned: named.filter(path => !planned.includes(path)),
    untold: planned.filter(path => !named.includes(path)),
    told: json.match(/tajn|Tekst, z którego tłumaczono|"ready"|revision/g),
  }).toEqual({ unplanned: [], untold: ['style.css', 'article.json'], told: null })
})

test('no two files of an item share a name in the package, nor has one a name that Windows keeps for itself', () => {
  const names = ['Program.pdf', 'program.PDF', 'program-2.pdf', 'CON.pdf', '…', 'program.pdf']
  const attachments = names.map((name, at) => ({ ...programme, id: String(at).repeat(32), name }))
  expect(attachments.map(attachment => attachmentFile(attachments, attachment))).toEqual([
    'attachments/program.pdf',
    'attachments/program-2.pdf',
    'attachments/program-2-2.pdf',
    'attachments/con-1.pdf',
    'attachments/44444444.pdf',
    'attachments/program-3.pdf',
  ])
})

test('what readers will miss is said in words, the people nobody knows among them', () => {
  const source = {
    ...wholeSource,
    organisation: { ...wholeSource.organisation, address: congressSource.organisation.address },
  }
  expect(lacksOf(source).map(lack => lackSentence(wordsIn('en'), lack))).toEqual([
    'The English version is 10 paragraphs shorter. It will be incomplete.',
    'Photos without alternative text: 1. Screen readers will not describe them.',
    'Tagged people and institutions that are not in the directory: 1. Search engines will not learn of them.',
    'No address of the Polish page in settings. Links that need it are left out.',
    'No address of the English page in settings. Links that need it are left out.',
  ])
})
