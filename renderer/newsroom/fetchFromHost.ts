import { hostGone } from './hostGone.ts'

/**
 * A request to our own host. No answer at all means that it has stopped; 401 that another run stands in its place,
 * which does not know this tab.
 */
export async function fetchFromHost(
  fetch: typeof globalThis.fetch,
  request: Request | string,
  init?: RequestInit,
): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(request, init)
  } catch (error) {
    if (error instanceof TypeError) throw hostGone(error)
    throw error
  }
  if (answer.status === 401) throw hostGone()
  return answer
}
