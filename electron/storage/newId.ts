import { randomBytes } from 'node:crypto'

/** An id for an article, a block or a record: 20 hexadecimal digits by chance, so that two computers never make the same. */
export const newId = (): string => randomBytes(10).toString('hex')
