/** The system's own word for what went wrong ("ENOSPC"), or an empty text where the error is not the system's. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
