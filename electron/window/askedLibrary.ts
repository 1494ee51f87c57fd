const option = '--library'

/**
 * The library named at the start, or null for the usual one. Among the arguments stand switches of Chromium and of the system,
 * before and behind ours, and none of them is a mistake of the person's.
 */
export function askedLibrary(args: readonly string[]): string | null {
  const at = args.findIndex(one => one === option || one.startsWith(`${option}=`))
  const joined = args[at]?.slice(option.length + 1) ?? ''
  const folder = joined === '' ? (args[at + 1] ?? '') : joined
  return at === -1 || folder === '' || folder.startsWith('--') ? null : folder
}
