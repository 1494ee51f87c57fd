import { languages } from '../../shared/language/language.ts'
import { defaultPersonalSettings, themes } from '../../shared/settings/settingsAtFirst.ts'
import type { PersonalSettings } from '../../shared/settings/settingsShape.ts'
import { useWords } from '../i18n/useWords.ts'
import { ChoiceSetting } from './ChoiceSetting.tsx'
import { refusalSentence } from './refusalSentence.ts'
import { TextSetting } from './TextSetting.tsx'
import { useChangePersonal, usePersonalSettings } from './usePersonalSettings.ts'

/** Each language is named in itself, so that it is found by whoever cannot read the other. */
const languageNames = { pl: 'Polski', en: 'English' } as const

/** Ogólne: what belongs to the person at this computer. */
export function GeneralSettings() {
  const words = useWords()
  const settings = usePersonalSettings().data ?? defaultPersonalSettings
  const { mutateAsync } = useChangePersonal()
  const save = async (change: Partial<PersonalSettings>) => refusalSentence(words, await mutateAsync(change))
  return (
    <>
      <ChoiceSetting
        name={words('settings.language')}
        what={words('settings.languageWhat')}
        value={settings.language}
        choices={languages.map(language => ({
          value: language,
          name: <span lang={language}>{languageNames[language]}</span>,
        }))}
        save={language => save({ language })}
      />
      <ChoiceSetting
        name={words('settings.theme')}
        what={words('settings.themeWhat')}
        value={settings.theme}
        choices={themes.map(theme => ({ value: theme, name: words(`settings.theme.${theme}`) }))}
        save={theme => save({ theme })}
      />
      <TextSetting
        name={words('settings.userName')}
        what={words('settings.userNameWhat')}
        value={settings.userName}
        maxLength={200}
        save={userName => save({ userName })}
      />
      <TextSetting
        name={words('settings.initials')}
        what={words('settings.initialsWhat')}
        value={settings.initials}
        maxLength={8}
        save={initials => save({ initials })}
      />
    </>
  )
}
