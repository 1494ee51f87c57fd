/** First 32 hex digits of a SHA-256: how a file kept by its content is named, in a text and on the disk. */
export const contentHash = /^[0-9a-f]{32}$/

export const isContentHash = (value: unknown): value is string => typeof value === 'string' && contentHash.test(value)
