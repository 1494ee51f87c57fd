import type { Institution } from './record.ts'

const named = (id: string, short: string, pl: string, en: string): Institution => ({
  kind: 'institution',
  id,
  name: { pl, en },
  short: { pl: short, en: short },
})

/** A special economic zone: "SSE" in Polish, "SEZ" in English. */
const zone = (id: string, pl: string, en: string): Institution => ({
  kind: 'institution',
  id,
  name: { pl: `${pl} Specjalna Strefa Ekonomiczna`, en: `${en} Special Economic Zone` },
  short: { pl: `${pl} SSE`, en: `${en} SEZ` },
})

/**
 * What a new library begins with: the bodies that the news of an industrial cluster names most, under the names they use
 * themselves in both languages.
 */
export const starterInstitutions: readonly Institution[] = [
  named('parp', 'PARP', 'Polska Agencja Rozwoju Przedsiębiorczości', 'Polish Agency for Enterprise Development'),
  named('paih', 'PAIH', 'Polska Agencja Inwestycji i Handlu', 'Polish Investment and Trade Agency'),
  named('fppp', 'FPPP', 'Fundacja Platforma Przemysłu Przyszłości', 'Future Industry Platform Foundation'),
  named('arp', 'ARP', 'Agencja Rozwoju Przemysłu', 'Industrial Development Agency'),
  named('ncbr', 'NCBR', 'Narodowe Centrum Badań i Rozwoju', 'National Centre for Research and Development'),
  named('bgk', 'BGK', 'Bank Gospodarstwa Krajowego', 'Bank Gospodarstwa Krajowego'),
  named('mrit', 'MRiT', 'Ministerstwo Rozwoju i Technologii', 'Ministry of Economic Development and Technology'),
  named(
    'mfipr',
    'MFiPR',
    'Ministerstwo Funduszy i Polityki Regionalnej',
    'Ministry of Development Funds and Regional Policy',
  ),
  named('kig', 'KIG', 'Krajowa Izba Gospodarcza', 'Polish Chamber of Commerce'),
  zone('sse-katowicka', 'Katowicka', 'Katowice'),
  zone('sse-kostrzynsko-slubicka', 'Kostrzyńsko-Słubicka', 'Kostrzyn-Słubice'),
  zone('sse-krakowska', 'Krakowska', 'Kraków'),
  zone('sse-legnicka', 'Legnicka', 'Legnica'),
  zone('sse-lodzka', 'Łódzka', 'Łódź'),
  zone('sse-pomorska', 'Pomorska', 'Pomeranian'),
  zone('sse-slupska', 'Słupska', 'Słupsk'),
  zone('sse-suwalska', 'Suwalska', 'Suwałki'),
  zone('sse-walbrzyska', 'Wałbrzyska', 'Wałbrzych'),
  zone('sse-warminsko-mazurska', 'Warmińsko-Mazurska', 'Warmia-Mazury'),
  zone('sse-kamiennogorska', 'Kamiennogórska', 'Kamienna Góra'),
  zone('sse-starachowicka', 'Starachowicka', 'Starachowice'),
  zone('sse-tarnobrzeska', 'Tarnobrzeska', 'Tarnobrzeg'),
  {
    kind: 'institution',
    id: 'sse-euro-park-mielec',
    name: { pl: 'Specjalna Strefa Ekonomiczna EURO-PARK MIELEC', en: 'EURO-PARK MIELEC Special Economic Zone' },
    short: { pl: 'SSE EURO-PARK MIELEC', en: 'EURO-PARK MIELEC SEZ' },
  },
]
