import { languages } from '../../shared/language/language.ts'
import type { Organisation } from '../../shared/settings/settingsShape.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { useMayWrite } from '../ui/useLibraryAccess.ts'
import { AddressExample } from './AddressExample.tsx'
import { addressTrouble, isWebsite, wholeAddress } from './addressTrouble.ts'
import { LogoSetting } from './LogoSetting.tsx'
import styles from './OrganisationSettings.module.css'
import { refusalSentence } from './refusalSentence.ts'
import { TextSetting } from './TextSetting.tsx'
import { useChangeOrganisation, useOrganisation } from './useOrganisation.ts'

const examplePatterns = { pl: 'https://narew.example/{slug}/', en: 'https://narew.example/en/{slug}/' } as const

/** Organizacja: what travels with the library and stands on every page that leaves it. */
export function OrganisationSettings() {
  const words = useWords()
  const organisation = useOrganisation()
  const mayWrite = useMayWrite()
  const { mutateAsync } = useChangeOrganisation()
  const save = async (change: (before: Organisation) => Organisation) =>
    refusalSentence(words, await mutateAsync(change))
  if (organisation.isError) return <Message tone="red">{words('shell.notDone')}</Message>
  if (!organisation.data) return null
  const { name, logo, website, address } = organisation.data
  return (
    <fieldset disabled={!mayWrite} className={styles.fields}>
      {!mayWrite && <p className={styles.why}>{words('reading.settings')}</p>}
      <TextSetting
        name={words('settings.organisationName')}
        what={words('settings.organisationNameWhat')}
        value={name}
        maxLength={300}
        save={text => save(before => ({ ...before, name: text }))}
      />
      <LogoSetting logo={logo} onRemove={() => save(before => ({ ...before, logo: null }))} />
      <TextSetting
        name={words('settings.website')}
        what={words('settings.websiteWhat')}
        value={website}
        maxLength={500}
        type="url"
        placeholder="https://narew.example"
        tidy={wholeAddress}
        check={text => (isWebsite(text) ? null : words('settings.website.wrong'))}
        save={text => save(before => ({ ...before, website: text }))}
      />
      {languages.map(language => {
        const field = words(`settings.address.${language}`)
        return (
          <TextSetting
            key={language}
            name={field}
            what={words('settings.addressWhat')}
            value={address[language]}
            maxLength={500}
            placeholder={examplePatterns[language]}
            tidy={wholeAddress}
            check={text => {
              const trouble = addressTrouble(text)
              return trouble && words(`settings.address.${trouble}`, { field })
            }}
            save={text => save(before => ({ ...before, address: { ...before.address, [language]: text } }))}
            below={text => <AddressExample pattern={wholeAddress(text)} language={language} />}
          />
        )
      })}
    </fieldset>
  )
}
