/**
 * How the end of a stem changes before the -e of the locative, by ending; the longest that fits counts.
 * Two results: both are in use. Source: the alternations of Polish school grammars, doubled letters as in Polish orthography.
 */
const beforeEnding: Readonly<Record<string, readonly string[]>> = {
  st: ['ści'],
  zd: ['ździ'],
  sł: ['śl'],
  zł: ['źl'],
  łł: ['ll'],
  sn: ['śni', 'sni'],
  zn: ['źni', 'zni'],
  tt: ['tci', 'ci'],
  dt: ['dci'],
  th: ['ci', 'si', 'thi'],
  ph: ['phi'],
  kk: ['kc'],
  rr: ['rz', 'rrz'],
  ch: ['sz'],
  k: ['c'],
  g: ['dz'],
  h: ['ż', 'sz'],
  r: ['rz'],
  ł: ['l'],
  t: ['ci'],
  d: ['dzi'],
  n: ['ni'],
  s: ['si'],
  z: ['zi'],
  p: ['pi'],
  b: ['bi'],
  w: ['wi'],
  v: ['vi'],
  m: ['mi'],
  f: ['fi'],
  ß: ['ßi'],
  x: ['ksi'],
}

/** The stem with its softened end and -e: "Bonn" gives "Bonnie", "Sosn" gives "Sośnie" and "Sosnie". */
export function beforeE(stem: string): readonly string[] {
  for (const length of [2, 1]) {
    const ending = stem.slice(-length)
    const softened = beforeEnding[ending]
    if (softened && stem.length >= length) return softened.map(soft => `${stem.slice(0, -length)}${soft}e`)
  }
  return [`${stem}e`]
}

/** Whether a stem ends softly, or hardened from soft, so that it takes -u where others take -e: Rynkiewicz, Kowal, Dukaj, Bosch. */
export const isSoft = (stem: string): boolean => /(?:[ijlcż]|[csr]z|d[zż]|sch|sh|[tlnr]z|[aeou]y)$/.test(stem)
