/** The oldest Node that starts Kronika: from it on, a CommonJS module may require an ES module. */
const oldest = '20.19.0'

/** Null for a Node that is new enough, else what a sentence about it needs. @param {string} found */
export function nodeTrouble(found) {
  const [major = 0, minor = 0] = found.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = oldest.split('.').map(Number)
  const enough = major > needMajor || (major === needMajor && minor >= needMinor)
  return enough ? null : { needed: '20.19', found }
}
