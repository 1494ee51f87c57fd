/** Id of a record in the directory, as a mention names it. */
export const recordReference = /^[0-9a-z-]{2,60}$/

export const isRecordReference = (value: unknown): value is string =>
  typeof value === 'string' && recordReference.test(value)
