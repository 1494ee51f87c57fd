const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** A domain written without its scheme, as people do: `www.parp.gov.pl/dotacje`, `narew.example`. */
const bareAddress = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u
/** Nine digits or more, in groups as people write them; shorter ones are as likely a date or a price. */
const bareTelephone = /^(?:\+|00)?\d(?:[ -]?\d){8,14}$/
/** Some browsers take a space into the host's name as %20 and call it an address. */
const spaceInHost = /^https?:\/*[^/?#]*(?:\s|%20)/i
const bareMail = /^[^\s@/:]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u

/** What browsers drop from an address before reading it, which is how `java\nscript:` passes a careless test. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g

/**
 * The one gate for every address that enters or leaves a text (schema, typing, paste, import, every renderer):
 * the address as it may stand in `href`, or null. Only web, mail and telephone; a bare domain becomes https, a bare number tel.
 */
export function safeLink(href: string): string | null {
  const typed = href.replace(invisible, '').trim()
  if (typed === '' || typed.length > 2000) return null
  if (bareMail.test(typed)) return `mailto:${typed}`
  if (bareTelephone.test(typed)) return `tel:${typed.replace(/[ -]/g, '').replace(/^00/, '+')}`
  const address = bareAddress.test(typed) ? `https://${typed}` : typed
  if (spaceInHost.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  if (!schemes.has(url.protocol)) return null
  const onTheWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (onTheWeb && (url.hostname === '' || url.username !== '' || url.password !== '')) return null
  if (!onTheWeb && url.pathname === '') return null
  return url.href
}
