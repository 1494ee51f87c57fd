let count = 0

/** A name for a piece of long work, as a window makes one. */
export function jobOf(work: string): string {
  count += 1
  return `${work}-job-${count}`
}
