import { isRecordReference } from '../../shared/document/recordReference.ts'

/** Where the window is. It stands in the address after #, so that a reload returns to the same place. */
export type Place =
  | { readonly kind: 'library' }
  /** `record`: the one that is open beside the list, or null. */
  | { readonly kind: 'directory'; readonly record: string | null }
  | { readonly kind: 'trash' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'settings'; readonly section: SettingsSection }

export const settingsSections = ['general', 'organisation', 'library'] as const
export type SettingsSection = (typeof settingsSections)[number]

const sectionNames: Readonly<Record<SettingsSection, string>> = {
  general: '',
  organisation: '/organizacja',
  library: '/biblioteka',
}

export function addressOf(place: Place): string {
  switch (place.kind) {
    case 'library':
      return '#/'
    case 'directory':
      return place.record === null ? '#/osoby' : `#/osoby/${place.record}`
    case 'trash':
      return '#/kosz'
    case 'article':
      return `#/artykul/${place.id}`
    case 'settings':
      return `#/ustawienia${sectionNames[place.section]}`
    default:
      return place satisfies never
  }
}

/** The place that an address names; an address that names none leads to the library. */
export function placeOf(address: string): Place {
  const article = /^#\/artykul\/([0-9a-z]{6,40})$/.exec(address)?.[1]
  if (article) return { kind: 'article', id: article }
  const record = /^#\/osoby\/([^/]+)$/.exec(address)?.[1]
  if (isRecordReference(record)) return { kind: 'directory', record }
  if (address === '#/osoby') return { kind: 'directory', record: null }
  if (address === '#/kosz') return { kind: 'trash' }
  const section = settingsSections.find(one => address === addressOf({ kind: 'settings', section: one }))
  return section ? { kind: 'settings', section } : { kind: 'library' }
}
