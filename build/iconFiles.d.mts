export declare const icnsKinds: Readonly<Record<string, number>>
