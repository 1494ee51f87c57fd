import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For processes that tests start from sources: what one of them compiled the next ones find, at a third of the time. */
export const compiledOnce = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'kronika-compiled') }
