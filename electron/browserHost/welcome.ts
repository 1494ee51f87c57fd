import type { Words } from '../../shared/words/words.ts'
import { plain, safeHeaders } from '../serving/responses.ts'
import type { BrowserSession } from './session.ts'

/**
 * The answer to the one-time link. A page that moves on by itself and not a redirect: a cookie for the same site only
 * is not sent along a redirect that began elsewhere. The clean address keeps the key out of history and of what other
 * sites are told.
 */
export function welcome(link: URL, session: BrowserSession, words: Words): Response {
  const verdict = session.redeem(link.searchParams.get('key') ?? '')
  if (verdict === 'expired') return plain(403, words('start.linkExpired'))
  if (verdict === 'used-or-unknown') return plain(403, words('start.linkUsed'))
  return new Response(
    '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Kronika</title>',
    {
      headers: {
        ...safeHeaders,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'set-cookie': session.setCookie,
      },
    },
  )
}
