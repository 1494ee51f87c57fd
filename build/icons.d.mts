export declare const pngSizes: readonly number[]
export declare const icoSizes: readonly number[]
export declare function drawIcons(): Promise<Map<string, Buffer>>
