import { ORPCError } from '@orpc/client'
import type { WindowBridge } from '../../shared/contract/windowBridge.ts'
import { fetchFromHost } from './fetchFromHost.ts'

function tokenIn(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string')
    return answer.token
  throw new TypeError('main took the file and gave no word for it')
}

/**
 * Hands a file to main and answers the word that stands for it in calls. In Electron main reads the file where it
 * lies; a file without a place (pasted), and any file in a browser, is sent. Rejects with TOO_LARGE, DISK_FULL or
 * HOST_GONE.
 */
export async function handOver(
  file: File,
  bridge: WindowBridge | undefined,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const token = await bridge?.handOver(file)
  if (token) return token
  const address = `/drop?name=${encodeURIComponent(file.name)}`
  const answer = await fetchFromHost(fetch, address, { method: 'POST', body: file, headers: { 'x-kronika': '1' } })
  if (answer.ok) return tokenIn(await answer.json())
  throw new ORPCError(answer.status === 413 ? 'TOO_LARGE' : 'DISK_FULL', { status: answer.status })
}
