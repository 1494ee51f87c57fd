import { wordList } from './wordList.ts'

/** What is called after somebody rather than being about them, when it stands before the name; other forms by the dictionary. */
export const calledAfter = wordList(`
  ulica aleja plac rondo osiedle skwer park most bulwar pasaż wiadukt tunel szosa trakt deptak
  fundacja stypendium memoriał pomnik muzeum szkoła liceum technikum gimnazjum przedszkole
`)
export const calledAfterShort: ReadonlySet<string> = new Set(wordList('ul al pl skw bulw'))
/** Only with a full stop: "im" is a pronoun too. */
export const calledAfterStopped: ReadonlySet<string> = new Set(wordList('im os'))

/** Written with a capital in the middle of a sentence they begin a name of their own: "Nagroda Jana Kowala", "Firma Wilk". */
export const namesOfThings = wordList(`
  nagroda turniej puchar bieg dom zakład zakłady firma spółka hotel restauracja instytut centrum akademia klub grupa biblioteka teatr
  gala wydawnictwo kancelaria hala stadion galeria szpital zespół dwór pałac fort rynek park konkurs statuetka medal order
`)

/** Before a family name in the nominative: a firm called so. */
export const firms = wordList(`
  firma spółka zakład przedsiębiorstwo kancelaria hotel restauracja browar piekarnia cukiernia sklep marka grupa holding
  wydawnictwo drukarnia stolarnia hurtownia salon klinika apteka stocznia huta fabryka koncern producent dom biuro studio pensjonat
  winnica karczma zajazd tartak odlewnia gospodarstwo masarnia warsztat statek film spektakl serial program projekt klub system
  pociąg samochód maszyna obrabiarka robot
`)

/** After a family name: the name goes on, and is a firm's or a place's. */
export const firmWords = wordList(`
  synowie syn córki bracia wspólnicy partnerzy spółka sp s-ka ska sa gmbh ag ltd inc llc plc kg sons bros brothers partners group
  grupa holding transport meble usługi consulting invest investment investments studio design trade trading industries industry
  systems solutions engineering technology technologies company co corporation corp polska poland europe metal plast bud tech pol
  foundation street square award prize scholarship fund cup centre center institute hall trust stadium roundabout avenue road
  library park school bridge museum house family memorial lecture medal college university hospital nieruchomości leasing ventures
  capital faktoring serwis service park oil bank academy press tower
`)

/** Before a single letter: "hala B. Wilk" is the end of a sentence and no initial. */
export const lettered = wordList(`
  hala grupa klasa strefa sektor kategoria witamina punkt wariant budynek sala blok seria liga plan brama peron tor pkt etap część
  wejście segment dywizja
`)

/** "państwo Zając", "bracia Dudek": several people, none of them meant alone. */
export const families = wordList(
  'rodzina państwo bracia siostry małżeństwo ród rodzeństwo małżonkowie synowie spadkobiercy',
)

/** "Kowal i Synowie": after "i", "&" or "and". */
export const firmCompany = new Set(
  wordList('synowie syn synami synów córki córka bracia wspólnicy partnerzy partners sons son brothers co s-ka spółka'),
)

/** Bodies of their own, whatever they are called after: "Stowarzyszenie Absolwentów Politechniki Łódzkiej" is not the school. */
export const ownBodies = wordList(
  'stowarzyszenie fundacja towarzystwo związek klub federacja zrzeszenie koło spółka spółdzielnia inkubator',
)
