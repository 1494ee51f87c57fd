import { IconBooks, IconFolder, IconSettings, IconTrash, IconUsers } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import { Brand } from './Brand.tsx'
import { addressOf, type Place } from './place.ts'
import styles from './SideNav.module.css'

type Props = {
  readonly here: Place['kind']
  /** How many articles there are; null while nobody has answered yet. */
  readonly counts: { readonly library: number; readonly trash: number } | null
  /** The library's folder in the user's words. */
  readonly folder: string
}

/** The places of the library, at the left of every screen but the article. */
export function SideNav({ here, counts, folder }: Props) {
  const words = useWords()
  const current = (kind: Place['kind']) => (here === kind ? ('page' as const) : undefined)
  return (
    <nav className={styles.nav} aria-label={words('library.places')} data-region tabIndex={-1}>
      <Brand />
      <a className={styles.link} href={addressOf({ kind: 'library' })} aria-current={current('library')}>
        <IconBooks size={16} stroke={1.6} aria-hidden />
        {words('library.title')}{' '}
        {counts && counts.library > 0 && <span className={styles.count}>{counts.library}</span>}
      </a>
      <a
        className={styles.link}
        href={addressOf({ kind: 'directory', record: null })}
        aria-current={current('directory')}
      >
        <IconUsers size={16} stroke={1.6} aria-hidden />
        {words('directory.title')}
      </a>
      <a className={styles.link} href={addressOf({ kind: 'trash' })} aria-current={current('trash')}>
        <IconTrash size={16} stroke={1.6} aria-hidden />
        {words('library.trash')} {counts && counts.trash > 0 && <span className={styles.count}>{counts.trash}</span>}
      </a>
      <a
        className={`${styles.link} ${styles.apart}`}
        href={addressOf({ kind: 'settings', section: 'general' })}
        aria-current={current('settings')}
      >
        <IconSettings size={16} stroke={1.6} aria-hidden />
        {words('library.settings')}
      </a>
      <p className={styles.foot} title={folder}>
        <IconFolder className={styles.folder} size={14} stroke={1.6} aria-hidden />
        <span className="unseen">{words('library.folder')}: </span>
        {folder}
      </p>
    </nav>
  )
}
