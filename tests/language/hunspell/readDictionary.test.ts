import { expect, test } from 'vitest'
import { readDictionary } from '../../../shared/language/hunspell/readDictionary.ts'

const polish = readDictionary(
  `SET UTF-8

PFX b Y 1
PFX b   0     nie     .

SFX A Y 4
SFX A   0     ego     [^ki]
SFX A   y     ego     y
SFX A   i     iego    i
SFX A   0     mi      [iy]

SFX M Y 3
SFX M   er    rem     [^aeiouy]er
SFX M   0     em      [^gkr]
SFX M   0     owi     .
`,
  ['10', 'klaster/M', 'nowy/Ab', 'Białystok', 'ma/b', 'ma/M', 'Bóbr', 'polsko-duński/A', 'MySQL/M', 'OHP'].join('\r\n'),
)

const english = readDictionary(
  `ICONV 1
ICONV ’ '
COMPOUNDMIN 1
ONLYINCOMPOUND c
COMPOUNDRULE 2
COMPOUNDRULE n*1t
COMPOUNDRULE n*mp
SFX M Y 1
SFX M 0 's .
`,
  ['9', '1/n1', '1st/p', '1th/tc', '2/nm', '2nd/p', '2th/tc', 'cluster/M', "doesn't", 're', 'elect'].join('\n'),
)

test('a word is right in every form that its flags allow', () => {
  const words = [
    'klaster',
    'klastrem',
    'klasterowi',
    'nowego',
    'nienowego',
    'nowymi',
    'klasterem',
    'nieklaster',
    'nowego ',
  ]
  expect(words.filter(polish.check)).toEqual(['klaster', 'klastrem', 'klasterowi', 'nowego', 'nienowego', 'nowymi'])
})

test('two headwords spelt alike do not lend each other their flags', () => {
  expect(['niema', 'maem', 'niemaem'].filter(polish.check)).toEqual(['niema', 'maem'])
})

test('a small word may begin a sentence or a headline; a name may not lose its capital', () => {
  const words = ['Klastrem', 'KLASTREM', 'kLastrem', 'BIAŁYSTOK', 'białystok', 'Nowy-Białystok']
  expect(words.filter(polish.check)).toEqual(['Klastrem', 'KLASTREM', 'BIAŁYSTOK', 'Nowy-Białystok'])
})

test('known is only what stands in exactly these letters', () => {
  expect(['klastrem', 'Klastrem', 'Bóbr', 'bóbr', 'nowy-klaster'].filter(polish.knows)).toEqual(['klastrem', 'Bóbr'])
})

test('a form leads back to its headword, and a headword to its forms', () => {
  expect({
    stems: ['klastrem', 'Klastrem', 'Bóbr', 'niema', 'klastra'].map(polish.stems),
    forms: polish.forms('nowy'),
    none: polish.forms('nowego'),
  }).toEqual({
    stems: [['klaster'], ['klaster'], ['Bóbr'], ['ma'], []],
    forms: ['nowy', 'nowyego', 'nowego', 'nowymi'],
    none: [],
  })
})

test('English ordinals are compounds, and both apostrophes are one', () => {
  const words = [
    '21st',
    '12th',
    '112th',
    '11st',
    '1th',
    '12',
    "cluster's",
    'cluster’s',
    'doesn’t',
    're-elect',
    '1,200.5',
  ]
  expect(words.filter(english.check)).toEqual([
    '21st',
    '12th',
    '112th',
    '12',
    "cluster's",
    'cluster’s',
    'doesn’t',
    're-elect',
    '1,200.5',
  ])
})

test('an empty word, a hyphen or a double hyphen is no word', () => {
  expect(['', '-', '--', 'nowy--nowy', '-nowy'].filter(polish.check)).toEqual(['-nowy'])
})

test('a row of letters and hyphens without end is no word, and does not take the program with it', () => {
  expect([`a${'-a'.repeat(40_000)}`, 'a'.repeat(40_000)].filter(polish.check)).toEqual([])
})

test('parts joined by hyphens may have a hyphen themselves', () => {
  const words = ['polsko-duńskiego', 'nowego-polsko-duńskiego', 'polsko-duńskiego-nowego', 'polsko-nowego']
  expect(words.filter(polish.check)).toEqual(words.slice(0, 3))
})

test('a name with a capital inside stays right all in capitals, and wrong with one', () => {
  expect(['MySQL', 'MYSQLEM', 'MYSQL', 'Mysql', 'mysql', 'OHP', 'Ohp'].filter(polish.check)).toEqual([
    'MySQL',
    'MYSQLEM',
    'MYSQL',
    'OHP',
  ])
})
