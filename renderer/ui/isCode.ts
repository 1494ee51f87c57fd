/** Whether main refused a call with this code: "LIBRARY_CLOSED" where the library is not open. */
export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
