import type { Named } from '../../shared/directory/mentions/named.ts'
import { namedFromSimple } from '../../shared/directory/mentions/simpleRecords.ts'

const person = (
  id: string,
  name: string,
  more: { gender?: 'm' | 'f'; title?: string; aliases?: string[] } = {},
): Named => namedFromSimple({ id, type: 'person', name, ...more })

const institution = (
  id: string,
  name: string,
  more: { nameEn?: string; abbr?: string[]; aliases?: string[] } = {},
): Named => namedFromSimple({ id, type: 'org', name, ...more })

/** People and institutions of the sentences in these tests; all of them invented. */
export const houseDirectory: readonly Named[] = [
  person('wierzba', 'Ryszard Wierzba'),
  person('lis', 'Joanna Lis-Zawadzka'),
  person('orzel', 'Paweł Orzeł'),
  person('krukG', 'Grzegorz Kruk'),
  person('krukH', 'Helena Kruk'),
  person('maj', 'Andrzej Maj'),
  person('sowinska', 'Barbara Sowińska'),
  person('kruger', 'Günther Krüger'),
  person('szewczenko', 'Olena Szewczenko'),
  person('dupont', 'Marc Dupont'),
  person('bielak', 'Jan Krzysztof Bielak'),
  person('baranS', 'Stanisław Baran'),
  person('baranZ', 'Zofia Baran'),
  person('nowicki1', 'Michał Nowicki', { title: 'dr hab.' }),
  person('nowicki2', 'Michał Nowicki'),
  person('sobota', 'Tomasz Sobota'),
  person('mlynarz', 'Beata Młynarz'),
  person('rossi', 'Antonio Rossi'),
  person('mlot', 'Karol Młot'),
  person('meer', 'Anna van der Meer'),
  person('adam', 'Wojciech Adam'),
  person('ohara', "John O'Hara"),
  person('bezdziak', 'Krystian Bezdziak'),
  person('zak', 'Weronika Żak'),
  person('gorski', 'Szymon Górski'),
  person('zieba', 'Jerzy Zięba'),
  person('mokrzycka', 'Danuta Mokrzycka'),
  person('mokrzycki', 'Leon Mokrzycki'),
  person('green', 'Peter Green'),
  person('marszalek', 'Cezary Marszałek'),
  institution('slaskaIzba', 'Śląska Izba Odlewników', { abbr: ['ŚIO'], nameEn: 'Silesian Chamber of Foundries' }),
  institution('izba', 'Izba Odlewników', { nameEn: 'Chamber of Foundries' }),
  institution('nct', 'Narodowe Centrum Tworzyw', { abbr: ['NCT'], nameEn: 'National Centre for Plastics' }),
  institution('spawalnictwo', 'Instytut Spawalnictwa im. Karola Młota'),
  institution('akademia', 'Akademia Odlewnicza im. Jana Kruka', { abbr: ['AO'] }),
  institution('fro', 'Fundacja Rozwoju Odlewnictwa', { abbr: ['FRO'] }),
  institution('koszalin', 'Uniwersytet Techniczny w Koszalinie', { nameEn: 'Technical University of Koszalin' }),
  institution('dolina', 'Klaster „Stalowa Dolina”', { aliases: ['Stalowa Dolina'] }),
  institution('metalex', 'Metalex sp. z o.o.'),
  institution('mpie', 'Ministerstwo Przemysłu i Energii', {
    abbr: ['MPiE'],
    nameEn: 'Ministry of Industry and Energy',
  }),
  institution('kuznia', 'Kuźnia'),
  institution('strefa', 'Strefa Ekonomiczna', { abbr: ['SE'] }),
  institution('pio1', 'Polski Instytut Odlewnictwa', { abbr: ['PIO'] }),
  institution('pio2', 'Pomorska Inicjatywa Offshore', { abbr: ['PIO'] }),
  institution('pan', 'Polska Akademia Narzędzi', { abbr: ['PAN'] }),
  institution('badawcza', 'Sieć Badawcza Tygiel – Instytut Tele- i Radiotechniki'),
]
