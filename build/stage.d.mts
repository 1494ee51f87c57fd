export declare const packedBundles: readonly string[]
export declare function stage(target: string, folder: string): void
