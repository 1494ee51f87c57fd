import { expect, test } from 'vitest'
import { errorsIn } from './errorsIn.ts'

test('an institution is found in every case, the longest where one stands in another', () => {
  expect(
    errorsIn([
      'W {slaskaIzba:Śląskiej Izbie Odlewników} i w {izba:Izbie Odlewników} wybrano władze.',
      'Umowę z {nct:Narodowym Centrum Tworzyw} podpisano, {spawalnictwo:Instytutowi Spawalnictwa im. Karola Młota} podziękowano.',
      'Studenci {koszalin:Uniwersytetu Technicznego w Koszalinie} odwiedzili {dolina:Stalową Dolinę}.',
      'Członkowie {dolina:Klastra „Stalowa Dolina”} i {dolina:Klastra Stalowa Dolina} głosowali.',
      'Dostawcą {metalex:Metalexu} jest huta, a {metalex:Metalex sp. z o.o.} ma siedzibę w Pile.',
      '{mpie:MINISTERSTWO PRZEMYSŁU I ENERGII} OGŁASZA NABÓR',
      'Pracownicy {badawcza:Sieci Badawczej Tygiel – Instytutu Tele- i Radiotechniki} oraz {badawcza:Sieci Badawczej Tygiel - Instytutu Tele- i Radiotechniki} świętowali.',
      'Szkolenie w {nct:Narodowym  Centrum Tworzyw} trwało dzień.',
    ]),
  ).toEqual([])
})

test('another town, another adjective or small letters make it another institution', () => {
  expect(
    errorsIn([
      'W Łódzkiej Izbie Odlewników i w Pomorskiej Strefie Ekonomicznej trwają wybory.',
      'Pracownicy Stref Ekonomicznych i strefy ekonomicznej spotkali się w Pile.',
      'Uniwersytet Techniczny w Pile ogłosił rekrutację, Izba Odlewników w Toruniu też.',
      'W Województwie Podlaskim {izba:Izba Odlewników} ma oddział.',
      'Krajowa Izba Odlewników to nowa organizacja, a Nowa {izba:Izba Odlewników} to ta sama.',
      'Fundacja Rozwoju Odlewnictwa i Hutnictwa jest w Pile, a Instytut Spawalnictwa Podwodnego w Gdyni.',
      'Umowę podpisały {fro:Fundacja Rozwoju Odlewnictwa} i {mpie:Ministerstwo Przemysłu i Energii} oraz {nct:Narodowe Centrum Tworzyw} i Urząd Miasta.',
      'W Narodowym Centrum Tworzyw Sztucznych trwa remont, w {nct:Narodowym Centrum Tworzyw} Ryszard Zimny zwołał zebranie.',
      'Krakowska Izba Odlewników Gdyni nie dotyczy, a Izby Odlewników Gdyni nie ma; {izba:Izba Odlewników} Gdańsk zwiedziła.',
      'Krakowska SE zaprasza inwestorów, {strefa:SE} także.',
    ]),
  ).toEqual([])
})

test('a body that is called after an institution is not the institution', () => {
  expect(
    errorsIn([
      'Stowarzyszenie Przyjaciół Uniwersytetu Technicznego w Koszalinie zaprasza, Fundacja Narodowego Centrum Tworzyw też.',
      'Klub Absolwentów NCT gra w szachy. Rada {nct:Narodowego Centrum Tworzyw} i klub {nct:NCT} obradują.',
      'Podziękowano zarządom {fro:Fundacji Rozwoju Odlewnictwa} i {nct:Narodowego Centrum Tworzyw}.',
      'Spółka Wodna i {mpie:Ministerstwo Przemysłu i Energii} podpisały umowę.',
    ]),
  ).toEqual([])
})

test('a name that no other town has may be followed by its town', () => {
  expect(
    errorsIn([
      'Wykład na {akademia:Akademii Odlewniczej im. Jana Kruka} w Pile był długi.',
      'Oddział {spawalnictwo:Instytutu Spawalnictwa im. Karola Młota} w Gliwicach zamknięto, a Izbę Odlewników w Pile otwarto.',
    ]),
  ).toEqual([])
})

test('abbreviations take endings, and one of two institutions is told by the full name before', () => {
  expect(
    errorsIn([
      'Wniosek złożono w {nct:NCT}, dotację z {nct:NCT-u} wypłacono, z {nct:NCT-em} podpisano umowę.',
      'Pracownicy {nct:NCTu} i {mpie:MPiE} spotkali się z {fro:FRO}.',
      '{pio1:Polski Instytut Odlewnictwa} ({pio1:PIO}) bada stopy. Laboratorium {pio1:PIO} działa od roku.',
      'Spotkanie {pio1|pio2:PIO} odbyło się wczoraj.',
      'Panowie prezesi przyjechali, a {pan:PAN} ogłosiła konkurs.',
      'Spółka NCT Ventures jest osobną firmą.',
    ]),
  ).toEqual([])
})

test('a name that is an ordinary word needs a capital that says something', () => {
  expect(
    errorsIn([
      'Kuźnia stoi pusta. Wyroby {kuznia:Kuźni} kupuje huta. Stara kuźnia spłonęła. Obok „{kuznia:Kuźni}” stoi piec.',
    ]),
  ).toEqual([])
})
