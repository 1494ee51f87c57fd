import { expect, test } from 'vitest'
import { errorsIn } from './errorsIn.ts'

test('a person is found in every case, with titles and offices left outside', () => {
  expect(
    errorsIn([
      'Wręczono nagrodę {wierzba:Ryszardowi Wierzbie}, dyrektorowi huty.',
      'O {wierzba:Ryszardzie Wierzbie} pisała prasa, a z {orzel:Pawłem Orłem} nagrano rozmowę.',
      'Wystąpili dr hab. inż. {zieba:Jerzy Zięba}, prof. dr hab. {sowinska:Barbara Sowińska} oraz mgr {zak:Weronika Żak}.',
      'Szanowny Panie Prezesie {gorski:Szymonie Górski}, dziękujemy!',
      'W imieniu {mokrzycka:Danuty Mokrzyckiej} głos zabrał {mokrzycki:Leon Mokrzycki}.',
      'Podziękował im {wierzba:Ryszard Wierzba}, a wręczyła im je {zak:Weronika Żak}.',
    ]),
  ).toEqual([])
})

test('spaces of any kind, initials and names in reversed order are read as offices write them', () => {
  expect(
    errorsIn([
      'Obecny był {wierzba:Ryszard  Wierzba} z małżonką.',
      'Obecna była {sowinska:Barbara\u00a0Sowińska} z mężem.',
      'List podpisali {wierzba:R.Wierzba}, {sowinska:B. Sowińska} i {gorski:Sz. Górski}.',
      'Lista obecności: {zieba:Zięba Jerzy}, {zak:Żak Weronika}, {gorski:Górski Sz.}',
      'Zaproszono {bielak:Jana Krzysztofa Bielaka} i jego zespół. {bielak:J. K. Bielak} nie przyjechał, przyjechał {bielak:Jan Bielak} junior.',
      'Protokół sporządziła A. Sowińska, zatwierdził K. Wierzba.',
      'Zwiedzano też halę B. Sowińska była zachwycona.',
      'Głos zabrał {zieba:Jerzy ZIĘBA} z Krosna.',
      'Koniec sesji.{zieba:Jerzy Zięba} podziękował gościom.',
      'Głos zabrał dr.{zieba:Jerzy Zięba} z Krosna.',
    ]),
  ).toEqual([])
})

test('a family name alone is a mention only after the full name', () => {
  expect(
    errorsIn([
      'Wierzba rośnie nad rzeką, a Sowińska przyjdzie jutro.',
      '{sowinska:Barbara Sowińska} otworzyła targi. Zdaniem {sowinska:Sowińskiej} rynek rośnie. {sowinska:Sowińska} dodała, że zamówień przybywa.',
      'Ryszard podziękował, a Barbara wręczyła kwiaty.',
      '{wierzba:Ryszard Wierzba} mówił krótko. Panu {wierzba:Wierzbie} wtórował {zieba:Jerzy Zięba}, a {zieba:Ziębie} cała sala.',
      '{bezdziak:Krystian Bezdziak} zaprosił gości. W Koszalinie {bezdziak:Bezdziak} pokazał linię, we Wrocławiu {bezdziak:Bezdziaka} nie było.',
    ]),
  ).toEqual([])
})

test('after an office the only bearer of a family name is meant, nobody where several bear it', () => {
  expect(
    errorsIn([
      'Dyrektor {bezdziak:Bezdziak} zapowiedział zmiany, a prezes zarządu {wierzba:Wierzba} je poparł.',
      'Prezes Kruk zapowiedział zmiany.',
      'Pani {krukH:Kruk} zapowiedziała zmiany. Rozmawiano z dyrektorem {krukG:Krukiem}.',
      'Pan Sowińska? Nie, pani {sowinska:Sowińska}.',
      'Profesor Zenobiusz Bezdziak nie przyjechał, a prezes Bezdziak tak.',
      'Odszedł prezes. Bezdziak jest nazwiskiem rzadkim.',
    ]),
  ).toEqual([])
})

test('family names that are ordinary words are people only where nothing else is meant', () => {
  expect(
    errorsIn([
      '{krukG:Grzegorz Kruk} prowadzi kuźnię. {krukG:Kruk} dodał, że ma stu pracowników. Kruki krążyły nad halą.',
      '{baranS:Stanisław Baran} hoduje owce. Barany pasą się za halą. Według {baranS:Barana} to dobry interes.',
      'W Maju rozmawialiśmy z {maj:Andrzejem Majem}. Od Maja do Września {maj:Maj} był na urlopie.',
      '{sobota:Tomasz Sobota} zaprasza w Sobotę 5 maja. Zdaniem {sobota:Soboty} warto przyjść. Sobota była słoneczna.',
      '{maj:Andrzej Maj} czytał raport z Maja i spotkał się w co drugą Sobotę z {sobota:Tomaszem Sobotą}, a z {maj:Majem} rozmawiał {sobota:Sobota}.',
      '{wierzba:Ryszard Wierzba} sadzi drzewa. Wierzba płacząca rośnie przy bramie.',
      '{zieba:Jerzy Zięba} oglądał spektakl „Zięba”. Zięby śpiewały.',
      '{baranZ:Zofia Baran} kieruje hutą. Baran uciekł z pastwiska. Pomysł {baranZ:Baran} przyjęto.',
      '{orzel:Paweł Orzeł} dostał statuetkę Orła Białego. Biały Orzeł stoi w gablocie, a Zespół Orzeł gra. Gratulowano {orzel:Orłowi}.',
      'Pani prezes {krukH:Kruk}, pani dr inż. {krukH:Kruk} i pan minister {krukG:Kruk} przyjechali razem.',
      'Marka Kruk zdobyła rynek, a w zagrodzie chodził Baran.',
    ]),
  ).toEqual([])
})

test('the last namesake whose gender fits is meant; two of one name are ambiguous', () => {
  expect(
    errorsIn([
      'Nagrodzono {baranS:Stanisława Barana} i {baranZ:Zofię Baran}. Dyplom {baranS:Barana} wisi w holu, a {baranZ:Baran} dodała, że się cieszy.',
      '{krukH:Helena Kruk} i {krukG:Grzegorz Kruk} są małżeństwem. Firma {krukG:Kruka} rośnie. Pani {krukH:Kruk} prowadzi biuro.',
      'Wykład wygłosił {nowicki1|nowicki2:Michał Nowicki}. {nowicki1|nowicki2:Nowicki} mówił o hutach.',
      'Wykład wygłosił dr hab. {nowicki1:Michał Nowicki} z Krakowa.',
      '{mokrzycki:Leon Mokrzycki} przyjechał z żoną. {mokrzycki:Mokrzyckiego} powitał wójt, a {mokrzycka:Danutę Mokrzycką} starosta.',
      '{wierzba:Ryszard Wierzba} zaprosił Zenona Wierzbę. Wierzba podziękował.',
    ]),
  ).toEqual([])
})

test('streets, schools, firms and foundations called after people are not people', () => {
  expect(
    errorsIn([
      'Siedziba mieści się przy ul. gen. Ryszarda Wierzby 5, blisko al. Górskiego i pl. Zięby.',
      'Na rogu ulic Zięby i Górskiego stoi kiosk. {zieba:Jerzy Zięba} mieszka gdzie indziej.',
      'Szkoła im. prof. Barbary Sowińskiej zaprasza, a stypendium Jerzego Zięby dostanie uczeń.',
      'Prezes fundacji {zieba:Jerzy Zięba} przeciął wstęgę. Fundacja Jerzego Zięby rozda nagrody.',
      '{krukG:Grzegorz Kruk} sprzedał udziały. Firma Kruk i Wspólnicy ma nowego prezesa, a spółka Kruk S.A. nowy zarząd.',
      'Produkty Bezdziak sp. z o.o. i Kancelarii Zięba oraz Hotelu Górski są znane.',
      'Państwo Mokrzyccy i rodzina Baran byli obecni. {baranZ:Zofia Baran} przyjechała z nimi; państwo Baran wyszli wcześniej.',
    ]),
  ).toEqual([])
})

test('a name is not read across the end of a sentence, nor out of somebody else’s name', () => {
  expect(
    errorsIn([
      'Rozmawialiśmy z Ryszardem. Wierzba rosła za oknem.',
      'Nagrodę odebrał Ireneusz Wierzba, syn dyrektora. Z Mahmudem Górskim rozmawiano osobno.',
      'Maria Barbara Sowińska to ktoś inny, Krystian von Bezdziak też.',
      '{gorski:Szymon Górski} przyjechał wczoraj. Górskie powietrze służy gościom, a Górski Park Technologiczny przyciąga firmy.',
      'Przyszli Ryszard, Wierzba i inni.',
      'Wręczył {wierzba:Ryszardowi Wierzba} dyplom.',
    ]),
  ).toEqual([])
})

test('double-barrelled and foreign names are found whole, and by half after that', () => {
  expect(
    errorsIn([
      'Panel poprowadziła {lis:Joanna Lis-Zawadzka}. {lis:Zawadzka} zaprosiła gości, a pytania zadawano {lis:Lis-Zawadzkiej}.',
      'Rozmowa z {lis:Joanną Lis-Zawadzką} i z Joanną Zawadzką.',
      'Nagrodę dla {lis:Joanny Lis Zawadzkiej} odebrał mąż. Lisy widziano za płotem.',
      'Dyplomy {lis:Joanny Lis - Zawadzkiej} i {lis:Joanny Lis–Zawadzkiej} są gotowe. {lis:Lis - Zawadzka} je odbierze.',
      'Gośćmi byli {kruger:Günther Krüger}, {dupont:Marc Dupont} i {rossi:Antonio Rossi}. Z {kruger:Krügerem} i {dupont:Dupontem} podpisano umowę, {rossi:Rossiemu} wręczono dyplom.',
      'Tłumaczyła {szewczenko:Olena Szewczenko}. {szewczenko:Szewczenko} mówi po polsku.',
      'Spotkanie z {meer:Anną van der Meer} trwało godzinę. {meer:van der Meer} odpowiadała na pytania.',
      'Wykład {adam:Wojciecha Adama} był długi. {adam:Adam} zasnął, a Adam Nowak wyszedł. Zdaniem {adam:Adama} to nic.',
    ]),
  ).toEqual([])
})

test('a family name that is also an office is told from the office', () => {
  expect(
    errorsIn([
      '{marszalek:Cezary Marszałek} otworzył obrady. Marszałek Województwa Lubuskiego wręczył nagrody, a list {marszalek:Marszałka} odczytano.',
      'Marszałek {sowinska:Barbara Sowińska} przybyła spóźniona.',
    ]),
  ).toEqual([])
})

test('headlines of capitals hold full names, and no words of the dictionary', () => {
  expect(
    errorsIn([
      'NAGRODA DLA {wierzba:RYSZARDA WIERZBY} I {lis:JOANNY LIS-ZAWADZKIEJ}',
      'KRUK KRUKOWI OKA NIE WYKOLE',
      'PAN PREZES OTWIERA {nct:NARODOWE CENTRUM TWORZYW}',
    ]),
  ).toEqual([])
})

test('a verb beside the family name tells whose it is, an object of it does not', () => {
  expect(
    errorsIn([
      '{sowinska:Barbara Sowińska} milczała. {sowinska:Sowińskiej} podziękował wójt, a potem podziękował {sowinska:Sowińskiej} starosta.',
      'Wygrała {krukH:Helena Kruk}. Drugi był {krukG:Grzegorz Kruk}. {krukH:Kruk} dodała, że pogratulował jej {krukG:Kruk}.',
      '{baranZ:Zofia Baran} hoduje owce. Baran uciekł. {baranZ:Baran} go złapała. Zdaniem {baranZ:Baran} spadł popyt.',
      '{wierzba:Ryszard Wierzba} przyjechał. {wierzba:Wierzbie} wręczono klucze.',
    ]),
  ).toEqual([])
})

test('foreign names stand with an apostrophe where they need one, and where they do not', () => {
  expect(
    errorsIn([
      'Rozmowa z {ohara:Johnem O’Harą} i z {ohara:Johnem O’Hara}.',
      'Książka {green:Petera Greena} i film {green:Petera Green’a}. Z {green:Green’em} rozmawiano po angielsku.',
      'Delegacja {dupont:Marca Duponta} i {rossi:Antonia Rossiego} oraz {rossi:Antonio Rossiego}.',
    ]),
  ).toEqual([])
})
