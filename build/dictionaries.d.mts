export declare const dictionaryFolders: readonly string[]
export declare function copyDictionaries(app: string): void
