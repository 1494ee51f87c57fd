import type { WrittenOffice } from '../../shared/articles/participant.ts'
import type { Language } from '../../shared/language/language.ts'
import { spoken } from '../i18n/spoken.ts'

/** "członkini zarządu, Stocznia Wisła"; empty for no office. */
export const officeWords = ({ title, institutionName }: WrittenOffice, language: Language): string =>
  [title, institutionName]
    .map(name => spoken(name, language).text.trim())
    .filter(text => text !== '')
    .join(', ')
