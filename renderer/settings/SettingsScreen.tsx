import type { ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { addressOf, type SettingsSection, settingsSections } from '../ui/place.ts'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { GeneralSettings } from './GeneralSettings.tsx'
import { LibrarySettings } from './LibrarySettings.tsx'
import { OrganisationSettings } from './OrganisationSettings.tsx'
import styles from './SettingsScreen.module.css'

type Props = { readonly section: SettingsSection; readonly folder: string }

/** Ustawienia: nothing here has to be confirmed; every field says when it was saved. */
export function SettingsScreen({ section, folder }: Props) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const content: Readonly<Record<SettingsSection, ReactNode>> = {
    general: <GeneralSettings />,
    organisation: <OrganisationSettings />,
    library: <LibrarySettings folder={folder} />,
  }
  return (
    <div className={styles.screen}>
      <nav className={styles.sections} aria-label={words('settings.sections')} data-region tabIndex={-1}>
        {settingsSections.map(one => (
          <a
            key={one}
            className={styles.link}
            href={addressOf({ kind: 'settings', section: one })}
            aria-current={one === section ? 'page' : undefined}
          >
            {words(`settings.section.${one}`)}
          </a>
        ))}
      </nav>
      <section
        className={styles.content}
        data-region
        // Where everything is only read, nothing in it takes the keyboard, and the arrows scroll the section itself.
        tabIndex={mayWrite ? -1 : 0}
        aria-labelledby="settings-heading"
      >
        <h1 id="settings-heading" className={styles.heading}>
          <span className="unseen">{words('settings.title')}: </span>
          {words(`settings.section.${section}`)}
        </h1>
        <p className={styles.what}>{words(`settings.sectionWhat.${section}`)}</p>
        <div key={section} className={styles.rows}>
          {content[section]}
        </div>
      </section>
    </div>
  )
}
