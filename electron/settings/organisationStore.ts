import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { LibraryFile } from '../../shared/library/libraryShape.ts'
import { done, type Result } from '../../shared/result.ts'
import type { Organisation } from '../../shared/settings/settingsShape.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import { inTurn } from '../storage/inTurn.ts'
import { onDisk } from '../storage/onDisk.ts'
import type { Stored } from '../storage/openStored.ts'

export type LogoRefusal =
  | { readonly kind: 'not-an-image' | 'too-large' | 'no-worker'; readonly file: string }
  | StorageTrouble

/** The association that uses Kronika, kept in `library.json`. */
export function organisationStore({
  file,
  stored,
  keepLogo,
  onChange,
}: {
  readonly file: string
  readonly stored: Stored<LibraryFile>
  /** Keeps a picture in the library and names it by its content. */
  readonly keepLogo: (file: HandedFile) => Promise<Result<string, LogoRefusal>>
  readonly onChange: () => void
}) {
  const turns = inTurn()
  const read = (): Organisation => stored.data().organisation

  const put = (change: Partial<Organisation>): Promise<Result<Organisation, StorageTrouble>> =>
    turns.do(file, async () => {
      const organisation = { ...read(), ...change }
      const written = await onDisk(file, () => stored.replace({ ...stored.data(), organisation }))
      if (!written.ok) return written
      onChange()
      return done(organisation)
    })

  return {
    read,
    save: (organisation: Organisation) => put(organisation),
    async addLogo({ file }: { readonly file: HandedFile }): Promise<Result<Organisation, LogoRefusal>> {
      const kept = await keepLogo(file)
      return kept.ok ? put({ logo: kept.value }) : kept
    },
  }
}
