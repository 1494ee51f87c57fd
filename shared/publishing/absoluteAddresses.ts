import type { Language } from '../language/language.ts'
import { canonicalAddress } from './addressOf.ts'
import { type PageAddresses, packageAddresses } from './pageAddresses.ts'
import type { PageSource } from './pageSource.ts'

/**
 * The rule for absolute addresses of photos and attachments: the relative link of the page, resolved against the page's own
 * canonical address (`../photos/x.jpg` of `https://narew.example/aktualnosci/kongres/` is
 * `https://narew.example/aktualnosci/photos/x.jpg`). A page served there finds its files there, so a website that keeps the
 * package's folders needs to change nothing, and one that does not knows what to replace.
 *
 * Where a version has no canonical address, its links stay relative.
 */
export function absoluteAddresses(source: PageSource, language: Language): PageAddresses {
  const relative = packageAddresses(source.article)
  const canonical = canonicalAddress(source, language)
  if (canonical === null) return relative
  const absolute = (address: string): string => new URL(address, canonical).href
  return {
    ...relative,
    photo: (photo, box) => absolute(relative.photo(photo, box)),
    attachment: attachment => absolute(relative.attachment(attachment)),
  }
}
