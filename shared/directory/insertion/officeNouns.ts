/** Nouns by which people are called in offices; with wice-, pod-, współ- and eks- before them too. */
const nouns = new Set(
  (
    'prezes prezeska dyrektor dyrektorka minister ministra marszałek marszałkini wojewoda starosta burmistrz burmistrzyni prezydent prezydentka ' +
    'premier premierka rektor rektorka dziekan dziekana kanclerz kierownik kierowniczka członek członkini sekretarz sekretarka skarbnik ' +
    'skarbniczka pełnomocnik pełnomocniczka przedstawiciel przedstawicielka rzecznik rzeczniczka koordynator koordynatorka założyciel ' +
    'założycielka właściciel właścicielka zastępca zastępczyni doradca doradczyni radca specjalista specjalistka ekspert ekspertka profesor ' +
    'profesorka poseł posłanka senator senatorka europoseł europosłanka ambasador ambasadorka konsul konsulka wójt wójcina naczelnik naczelniczka ' +
    'szef szefowa menedżer menedżerka lider liderka inżynier inżynierka audytor audytorka redaktor redaktorka komendant komendantka ' +
    'przewodniczący przewodnicząca radny radna księgowy księgowa zarządzający zarządzająca pełniący pełniąca uczony uczona'
  ).split(' '),
)

const prefix = /^(?:wice|pod|współ|eks|euro|super|nad)-?(?=\p{L}{4})/u

/** "wicemarszałek" → "marszałek". */
export const bareOffice = (word: string): string => word.toLowerCase().replace(prefix, '')

export const isOfficeNoun = (word: string): boolean => nouns.has(word.toLowerCase()) || nouns.has(bareOffice(word))

/** Adjectives that call a person by themselves: what follows does not agree with them, "przewodnicząca rady". */
export const isOfficeAdjective = (word: string): boolean =>
  /^(?:przewodnicząc|radn|księgow|zarządzając|pełniąc|uczon|kierując|prowadząc|zarządc|szefow)[ya]$/u.test(
    bareOffice(word),
  )
