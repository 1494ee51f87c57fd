/**
 * The fonts come with an alphabet a file. Both languages of the office are written in Latin letters; for a name in another
 * alphabet the system's own font is as good, and 250 kB smaller.
 */
export const latinFontsOnly = {
  postcssPlugin: 'latin-fonts-only',
  AtRule: {
    'font-face': rule => {
      if (/-(cyrillic|greek|vietnamese)(-ext)?-/.test(rule.toString())) rule.remove()
    },
  },
}
