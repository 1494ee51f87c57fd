import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** An unused link dies after this time: it may stand in a scrolled-back terminal. Milliseconds. */
export const linkLife = 5 * 60_000

export type LinkVerdict = 'good' | 'used-or-unknown' | 'expired'

const secret = () => randomBytes(32).toString('base64url')
const hash = (text: string) => createHash('sha256').update(text).digest()
const same = (one: string, other: string) => timingSafeEqual(hash(one), hash(other))

/**
 * Who may talk to this run of the host: a browser that followed a link we printed. A link works once, for five minutes,
 * and is exchanged for a cookie that scripts cannot read. The cookie's name is random, because every port of 127.0.0.1
 * shares one jar.
 */
export function browserSession(clock: () => number) {
  const cookieName = `kronika_${randomBytes(4).toString('hex')}`
  const token = secret()
  let link: { readonly key: string; readonly until: number } | null = null

  return {
    /** A new key for one link; the one before it stops working. */
    newKey(): string {
      link = { key: secret(), until: clock() + linkLife }
      return link.key
    },
    redeem(key: string): LinkVerdict {
      if (!link || !same(key, link.key)) return 'used-or-unknown'
      const inTime = clock() <= link.until
      link = null
      return inTime ? 'good' : 'expired'
    },
    setCookie: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    holds(cookies: string | undefined): boolean {
      const found = cookies?.split(/;\s*/).find(cookie => cookie.startsWith(`${cookieName}=`))
      return found !== undefined && same(found.slice(cookieName.length + 1), token)
    },
  }
}

export type BrowserSession = ReturnType<typeof browserSession>
