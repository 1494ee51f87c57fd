import type { Institution } from './institution.ts'
import { namedIn } from './namedInstitution.ts'

const namedInstitution = namedIn('economic-zone')

/** A zone of the plain form: "Legnicka Specjalna Strefa Ekonomiczna", "Legnica Special Economic Zone". */
const zone = (id: string, short: Institution['short'], pl: string, en: string): Institution =>
  namedInstitution(id, short, `${pl} Specjalna Strefa Ekonomiczna`, `${en} Special Economic Zone`)

/**
 * The zones as a whole, the fourteen of them, and the park that runs the Kraków one. A few add a word of their own to the
 * name, and most have a Polish abbreviation (KSSE) and an English one (KSEZ): here stands what each writes itself, and
 * the place with "SSE" or "SEZ" where no abbreviation is its own.
 */
export const economicZones: readonly Institution[] = [
  namedInstitution('sse', { pl: 'SSE', en: 'SEZ' }, 'Specjalna Strefa Ekonomiczna', 'Special Economic Zone'),
  zone('sse-katowicka', { pl: 'KSSE', en: 'KSEZ' }, 'Katowicka', 'Katowice'),
  zone('sse-kostrzynsko-slubicka', { pl: 'K-S SSE', en: 'KSSEZ' }, 'Kostrzyńsko-Słubicka', 'Kostrzyn-Słubice'),
  zone('sse-krakowska', { pl: 'Krakowska SSE', en: 'Kraków SEZ' }, 'Krakowska', 'Kraków'),
  zone('sse-legnicka', { pl: 'LSSE', en: 'LSSE' }, 'Legnicka', 'Legnica'),
  zone('sse-lodzka', { pl: 'ŁSSE', en: 'ŁSEZ' }, 'Łódzka', 'Łódź'),
  zone('sse-pomorska', { pl: 'PSSE', en: 'PSEZ' }, 'Pomorska', 'Pomeranian'),
  zone('sse-slupska', { pl: 'Słupska SSE', en: 'SSEZ' }, 'Słupska', 'Słupsk'),
  zone('sse-suwalska', { pl: 'SSSE', en: 'Suwałki SEZ' }, 'Suwalska', 'Suwałki'),
  zone('sse-warminsko-mazurska', { pl: 'W-M SSE', en: 'Warmia-Mazury SEZ' }, 'Warmińsko-Mazurska', 'Warmia-Mazury'),
  namedInstitution(
    'sse-walbrzyska',
    { pl: 'WSSE', en: 'WSEZ' },
    'Wałbrzyska Specjalna Strefa Ekonomiczna INVEST-PARK',
    'Wałbrzych Special Economic Zone INVEST-PARK',
  ),
  namedInstitution(
    'sse-kamiennogorska',
    'KSSEMP',
    'Kamiennogórska Specjalna Strefa Ekonomiczna Małej Przedsiębiorczości',
    'Kamienna Góra Special Economic Zone for Medium Business',
  ),
  namedInstitution(
    'sse-starachowicka',
    { pl: 'SSE Starachowice', en: 'Starachowice SEZ' },
    'Specjalna Strefa Ekonomiczna Starachowice',
    'Starachowice Special Economic Zone',
  ),
  namedInstitution(
    'sse-tarnobrzeska',
    { pl: 'TSSE', en: 'TSEZ' },
    'Tarnobrzeska Specjalna Strefa Ekonomiczna EURO-PARK WISŁOSAN',
    'Tarnobrzeg Special Economic Zone EURO-PARK WISŁOSAN',
  ),
  namedInstitution(
    'sse-euro-park-mielec',
    { pl: 'SSE EURO-PARK MIELEC', en: 'SEZ EURO-PARK MIELEC' },
    'Specjalna Strefa Ekonomiczna EURO-PARK MIELEC',
    'Special Economic Zone EURO-PARK MIELEC',
  ),
  namedInstitution('kpt', { pl: 'KPT', en: 'KTP' }, 'Krakowski Park Technologiczny', 'Kraków Technology Park'),
]
