import { wordList } from './wordList.ts'

/** Of a woman, whatever the family name's form. */
export const womensTitles = wordList(`
  pani prezeska wiceprezeska dyrektorka wicedyrektorka posłanka senatorka ministerka wiceministerka marszałkini
  wicemarszałkini rektorka prorektorka kierowniczka koordynatorka redaktorka radna profesorka doktorka ekspertka prelegentka
  dziekanka prodziekanka burmistrzyni wiceburmistrzyni wójcina prezydentka wiceprezydentka wojewodzina sołtyska inżynierka trenerka
  architektka sekretarka pełnomocniczka rzeczniczka moderatorka panelistka organizatorka liderka szefowa właścicielka
  współwłaścicielka założycielka współzałożycielka przedsiębiorczyni doktorantka badaczka naukowczyni konsulka ambasadorka
  premierka kanclerka skarbniczka starościna mecenaska sędzina kuratorka komisarka menedżerka specjalistka
`)

export const mensTitles = wordList('pan')

/** Offices, professions and degrees before a name, of a man or of a woman; in the nominative, other forms by the dictionary. */
export const titles = wordList(`
  prezes wiceprezes dyrektor wicedyrektor doktor profesor magister inżynier docent minister wiceminister marszałek wicemarszałek
  prezydent wiceprezydent wojewoda wicewojewoda poseł senator rektor prorektor dziekan prodziekan kierownik zastępca koordynator
  przewodniczący wiceprzewodniczący przewodnicząca wiceprzewodnicząca wójt burmistrz wiceburmistrz redaktor starosta wicestarosta
  radny radca sołtys premier wicepremier kanclerz sekretarz podsekretarz skarbnik naczelnik komendant kurator konsul ambasador
  pełnomocnik rzecznik komisarz komisarka ekspert trener architekt mecenas adwokat notariusz sędzia prokurator ksiądz biskup
  arcybiskup kardynał generał pułkownik major kapitan porucznik szef lider moderator panelista prelegent właściciel
  współwłaściciel założyciel współzałożyciel przedsiębiorca menedżer menadżer manager analityk badacz naukowiec doktorant specjalista
  europoseł europosłanka członek członkini członkiń
`)

/** Degrees and forms of address that stand abbreviated, with a full stop or without one. */
export const shortTitles = wordList(`
  dr dra drem drowi prof hab inż mgr lic doc lek med p red mec adw ks bp abp kard gen płk ppłk mjr kpt por min wicemin marsz
  wicemarsz dyr prez wiceprez przew
  panu panem pana panią panie
`)

/** Between an office and a name: "prezes zarządu Rynkiewicz", "dyrektor generalny Kowal". */
export const titleContinuations = wordList(`
  zarząd rada nadzorcza miasto gmina województwo powiat klaster izba firma spółka rozwój finanse gospodarka praca edukacja nauka
  instytut wydział katedra dział biuro departament fundacja stowarzyszenie urząd zakład oddział agencja związek fabryka uczelnia
  generalny naczelny wykonawczy handlowy techniczny finansowy regionalny zarządzający sprzedaż produkcja eksport marketing projekt
  honorowy krajowy stan
`)

export const englishTitles = wordList(`
  mr mrs ms miss dr prof professor president vice-president minister director deputy marshal governor rector dean chairman
  chairwoman chairperson chair mayor senator ambassador consul commissioner chancellor secretary manager ceo founder owner
  executive officer head coordinator moderator speaker engineer general colonel captain major father bishop judge premier starost voivode expert
`)
