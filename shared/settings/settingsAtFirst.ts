import type { Organisation, PersonalSettings } from './settingsShape.ts'

export const themes = ['auto', 'light', 'dark'] as const

export const noOrganisation: Organisation = { name: '', logo: null, website: '', address: { pl: '', en: '' } }

export const defaultPersonalSettings: PersonalSettings = { language: 'pl', theme: 'auto', userName: '', initials: '' }
