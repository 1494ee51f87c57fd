export declare function modulesOf(bundle: string): Readonly<Record<string, number>>
