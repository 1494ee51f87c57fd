import type { Language } from '../../shared/language/language.ts'
import { slug } from '../../shared/language/slug.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './AddressExample.module.css'
import { addressTrouble } from './addressTrouble.ts'

const titles = { pl: 'Forum Klastrów: łączymy siły', en: 'Cluster Forum: joining forces' } as const

/** The address that an article would get, as long as the pattern can be used; its line is always there. */
export function AddressExample({ pattern, language }: { readonly pattern: string; readonly language: Language }) {
  const words = useWords()
  const usable = pattern !== '' && addressTrouble(pattern) === null
  return (
    <p className={styles.example}>
      {usable && words('settings.addressExample', { address: pattern.replaceAll('{slug}', slug(titles[language])) })}
    </p>
  )
}
