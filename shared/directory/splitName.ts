/** Words that begin a family name of more than one word: "Joanna von Richthofen". */
const particle = /^(?:von|van|de|da|di|del|della|der|den|le|la|du|dos|ibn|al|zu|zur)$/u

/** "Given Family" apart: the last word is the family name, with the particles before it. One word alone is a family name. */
export function splitName(name: string): { readonly given: string; readonly family: string } {
  const words = name.trim().split(/\s+/u)
  let at = words.length - 1
  while (at > 1 && particle.test(words[at - 1] ?? '')) at -= 1
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}
