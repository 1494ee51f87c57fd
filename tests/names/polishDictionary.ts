import { installedDictionary } from './installedDictionary.ts'

export const polishDictionary = installedDictionary('pl')
