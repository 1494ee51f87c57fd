import type { Article } from '../../shared/articles/articleShape.ts'
import { newArticle } from '../../shared/articles/newArticle.ts'
import { beginningOf } from '../../shared/articles/templates.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'

/** Numbers below one, the same in each run. */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) / 0x800000
  }
}

const words = {
  pl: `odlewnia kuźnia spawacze klastra laboratorium materiały badania w firmy które województwa przedstawiciele instytucji nabór
    zapowiedziała dyrektorka uczestnicy kongresu panel o kadrach zakładu hala produkcyjna członkowie zapłacą połowę ceny rynkowej
    do końca roku oraz uczelnia technikum szkolenia żądają umowy podpisali wspólnie z gminą Żary Rzeszów Dębica Jasło że budżet
    na projekt wyniesie milionów złotych pierwszym kwartale przypomniał prezes edycja dzięki środkom obróbka skrawaniem jakość
    pomiary współrzędnościowe mikroskop elektronowy robot stanowisko łódzkie podkarpackie gość zwiedzili linię montażową nowe
    miejsca pracy przy czym partnerzy konsorcjum przyjęli strategię wodór stal aluminium odlew dostawcy łańcuch rozwój eksport
    rynki norweskie czeskie porozumienie list intencyjny nagroda wyróżnienie młodzi inżynierowie staże praktyki zawodowe ponieważ`,
  en: `foundry forge welders of the cluster laboratory materials tests in companies which regions representatives institutions call
    announced director participants at congress panel on skills plant production hall members will pay half market price by end
    year and university technical school training demand contracts signed together with municipality Żary Rzeszów Dębica Jasło
    that budget for project amounts to million zlotys first quarter recalled president edition thanks funds machining quality
    coordinate measurement electron microscope robot station Łódź Subcarpathian guest visited assembly line new jobs while
    partners consortium adopted strategy hydrogen steel aluminium casting suppliers chain growth export markets Norwegian Czech
    agreement letter intent award distinction young engineers internships apprenticeships because`,
} as const

const list = { pl: words.pl.split(/\s+/), en: words.en.split(/\s+/) }

/** A word, or now and then a number. */
export function wordOf(language: 'pl' | 'en', chance: Chance): string {
  if (chance() < 0.06) return String(Math.floor(chance() * 3000))
  return list[language][Math.floor(chance() * list[language].length)] ?? ''
}

export function paragraphOf(language: 'pl' | 'en', id: string, chance: Chance): DocumentNode {
  const sentences = Array.from({ length: 3 + Math.floor(chance() * 3) }, () => {
    const [first = '', ...rest] = Array.from({ length: 9 + Math.floor(chance() * 9) }, () => wordOf(language, chance))
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`
  })
  return { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: sentences.join(' ') }] }
}

/** An article in both languages, of about 86 kB as JSON: words of the trade in the order of chance, so that no two sentences are alike. */
export function writtenArticle(id: string, chance: Chance): Article {
  const version = (language: 'pl' | 'en') => ({
    document: {
      type: 'doc',
      content: [
        { type: 'title', content: [{ type: 'text', text: 'Kongres' }] },
        { type: 'lead' },
        ...Array.from({ length: 80 }, (_, at) => paragraphOf(language, `${language}${at}`, chance)),
      ],
    },
    slug: '',
  })
  const now = new Date('2026-11-24T08:00:00.000Z')
  const made = newArticle({ id, now, beginning: beginningOf('blank', () => 'blok'), known: {} })
  return { ...made, pl: version('pl'), en: version('en') }
}
