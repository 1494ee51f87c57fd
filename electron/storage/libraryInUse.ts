/** Who has a library, as others are told: `since` is ISO 8601, UTC. */
export type Owner = { readonly user: string; readonly host: string; readonly since: string }

/** A write that was not made, because the library is not ours now. */
export class LibraryInUse extends Error {
  /** Stands among the system's own words, so that a write refused for this is told of like any other. */
  readonly code = 'EINUSE'
  readonly owner: Owner
  constructor(owner: Owner) {
    super(`the library is in use on ${owner.host}`)
    this.owner = owner
  }
}
