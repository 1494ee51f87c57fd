import { installedDictionary } from './installedDictionary.ts'

export const englishDictionary = installedDictionary('en')
