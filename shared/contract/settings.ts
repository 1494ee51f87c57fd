import { oc } from '@orpc/contract'
import { z } from 'zod'
import { organisation, personalSettings } from '../settings/settingsShape.ts'
import { fileToken, result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

export const settingsContract = {
  /** Needs no library: the window asks before anything else. */
  personal: oc.output(personalSettings),
  savePersonal: oc.input(personalSettings).output(result(personalSettings, storageTrouble)),
  organisation: oc.output(organisation),
  saveOrganisation: oc.input(organisation).output(result(organisation, storageTrouble)),
  /** Keeps a picture in the library as the organisation's logo; the answer names it. */
  addLogo: oc
    .input(z.object({ token: fileToken }))
    .output(
      result(
        organisation,
        z.union([
          z.object({ kind: z.enum(['not-an-image', 'too-large', 'no-worker']), file: z.string() }),
          storageTrouble,
        ]),
      ),
    ),
}
