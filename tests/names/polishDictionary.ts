import { installedDictionary } from './installedDictionary.ts'

export const polishDictionary = installedDictionary('dictionary-pl')
