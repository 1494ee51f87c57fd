/** Names that Windows keeps for itself, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A slug as the name of a file or a folder that every system can hold. */
export const nameOnDisk = (slug: string): string => (reserved.test(slug) ? `${slug}-1` : slug)
