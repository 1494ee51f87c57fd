import type { Gender } from './gender.ts'

/** Men's names in -a. */
const menInA = new Set(
  'Kuba Barnaba Kosma Bonawentura Jarema Saba Sasza Misza Grisza Alosza Wania Aleksa Nikita Luca Andrea Ilia Ilja Juda Boria Kola Joshua Mustafa'.split(
    ' ',
  ),
)

/** Women's names that do not end in -a. */
const womenElse = new Set(
  (
    'Miriam Noemi Nel Ines Carmen Karmen Beatrycze Abigail Doris Ingrid Nicole Rachel Ruth Rut Susan Doreen Iris Edith Elizabeth Karin Kirsten ' +
    'Astrid Alice Anne Annie Marie Sophie Claire Charlotte Margaret Mary Jane Janet Jennifer Helen Ellen Kate Catherine Katherine Elisabeth ' +
    'Birgit Brigitte Gudrun Heidi Heike Antje Silke Ulrike Sabine Christine Martine Simone Françoise Dominique Inge Jasmin Jean-Marie Lucy ' +
    'Emily Betty Nancy Wendy Cindy Judy Sally Shirley Amy Ivy Ruby Grace Rose Eve Zoe Chloe Penelope Irene Isabel Mabel Muriel Rachael Esther ' +
    'Ester Judith Judyt Dagmar Ingeborg Solveig Sigrid Astri Maud Joyce Marlene Kim Robin Lilian Vivian Marion Sharon Karen Kathleen Eileen Maureen'
  ).split(' '),
)

/** Gender by the first of the given names, as Polish names show it: women's end in -a, but for those listed. */
export function genderOf(given: string): Gender {
  const [first = ''] = given.trim().split(/[\s-]+/, 1)
  if (womenElse.has(first)) return 'f'
  return first.endsWith('a') && !menInA.has(first) ? 'f' : 'm'
}
