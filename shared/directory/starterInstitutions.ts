import { economicZones } from './economicZones.ts'
import type { Institution } from './institution.ts'
import { namedIn } from './namedInstitution.ts'

const agency = namedIn('agency')
const ministry = namedIn('ministry')
const office = namedIn('local-government')
const association = namedIn('association')
const university = namedIn('university')

const agencies = [
  agency('parp', 'PARP', 'Polska Agencja Rozwoju Przedsiębiorczości', 'Polish Agency for Enterprise Development'),
  agency('paih', 'PAIH', 'Polska Agencja Inwestycji i Handlu', 'Polish Investment and Trade Agency'),
  namedIn('foundation')(
    'fppp',
    'FPPP',
    'Fundacja Platforma Przemysłu Przyszłości',
    'Future Industry Platform Foundation',
  ),
  agency('arp', 'ARP', 'Agencja Rozwoju Przemysłu', 'Industrial Development Agency'),
  agency('ncbr', 'NCBR', 'Narodowe Centrum Badań i Rozwoju', 'National Centre for Research and Development'),
  namedIn('bank')('bgk', 'BGK', 'Bank Gospodarstwa Krajowego', 'Bank Gospodarstwa Krajowego'),
  namedIn('other')('pfr', 'PFR', 'Polski Fundusz Rozwoju', 'Polish Development Fund'),
  namedIn('institute')('lukasiewicz', 'Łukasiewicz', 'Sieć Badawcza Łukasiewicz', 'Łukasiewicz Research Network'),
]

/** As they stand in 2026; MRiT, whose minister is that of finance and economy since 2025, is in every earlier item. */
const ministries = [
  ministry('mfig', 'MFiG', 'Ministerstwo Finansów i Gospodarki', 'Ministry of Finance and Economy'),
  ministry('me', 'ME', 'Ministerstwo Energii', 'Ministry of Energy'),
  ministry('mrit', 'MRiT', 'Ministerstwo Rozwoju i Technologii', 'Ministry of Economic Development and Technology'),
  ministry(
    'mfipr',
    'MFiPR',
    'Ministerstwo Funduszy i Polityki Regionalnej',
    'Ministry of Development Funds and Regional Policy',
  ),
  ministry('mnisw', 'MNiSW', 'Ministerstwo Nauki i Szkolnictwa Wyższego', 'Ministry of Science and Higher Education'),
]

/** Each says "marshal's office" in English its own way. UMWP is two offices here, so those two are told by the city. */
const marshalsOffices = [
  office(
    'um-mazowieckie',
    'UMWM',
    'Urząd Marszałkowski Województwa Mazowieckiego',
    'Office of the Marshal of the Mazowieckie Voivodeship',
  ),
  office(
    'um-podkarpackie',
    { pl: 'Urząd Marszałkowski w Rzeszowie', en: 'Podkarpackie Marshal’s Office' },
    'Urząd Marszałkowski Województwa Podkarpackiego',
    'Marshal’s Office of the Podkarpackie Voivodeship',
  ),
  office(
    'um-podlaskie',
    { pl: 'Urząd Marszałkowski w Białymstoku', en: 'Podlaskie Marshal’s Office' },
    'Urząd Marszałkowski Województwa Podlaskiego',
    'Podlaskie Voivodeship Marshal’s Office',
  ),
  office(
    'um-wielkopolskie',
    'UMWW',
    'Urząd Marszałkowski Województwa Wielkopolskiego',
    'Marshal Office of the Wielkopolska Region',
  ),
]

const associations = [
  association('kig', { pl: 'KIG', en: 'PCC' }, 'Krajowa Izba Gospodarcza', 'Polish Chamber of Commerce'),
  association('lewiatan', 'Lewiatan', 'Konfederacja Lewiatan', 'Polish Confederation Lewiatan'),
  association(
    'klastry-polskie',
    { pl: 'ZPKP', en: 'PCA' },
    'Związek Pracodawców Klastry Polskie',
    'Polish Clusters Association',
  ),
  association('eca', 'ECA', 'European Clusters Alliance', 'European Clusters Alliance'),
]

/** Without the patron, as a news item names them. Some leave the diacritics out of the town in English; so do these. */
const universities = [
  university('agh', 'AGH', 'Akademia Górniczo-Hutnicza w Krakowie', 'AGH University of Krakow'),
  university('politechnika-bialostocka', 'PB', 'Politechnika Białostocka', 'Bialystok University of Technology'),
  university(
    'politechnika-gdanska',
    { pl: 'PG', en: 'Gdańsk Tech' },
    'Politechnika Gdańska',
    'Gdańsk University of Technology',
  ),
  university('politechnika-rzeszowska', 'PRz', 'Politechnika Rzeszowska', 'Rzeszow University of Technology'),
  university(
    'politechnika-slaska',
    { pl: 'PŚ', en: 'SUT' },
    'Politechnika Śląska',
    'Silesian University of Technology',
  ),
  university(
    'politechnika-warszawska',
    { pl: 'PW', en: 'WUT' },
    'Politechnika Warszawska',
    'Warsaw University of Technology',
  ),
  university(
    'politechnika-wroclawska',
    { pl: 'PWr', en: 'WUST' },
    'Politechnika Wrocławska',
    'Wrocław University of Science and Technology',
  ),
  university('uwb', 'UwB', 'Uniwersytet w Białymstoku', 'University of Bialystok'),
]

/**
 * What a new library begins with: the bodies that the news of an industrial cluster names most, under the names they use
 * themselves in both languages, without the form of a company. Where each name was read, and which were not found
 * anywhere, stands in `tests/directory/starterSources.tsv`.
 */
export const starterInstitutions: readonly Institution[] = [
  ...agencies,
  ...ministries,
  ...economicZones,
  ...marshalsOffices,
  ...associations,
  ...universities,
]
