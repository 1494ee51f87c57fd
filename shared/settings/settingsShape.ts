import { z } from 'zod'
import { language } from '../language/languageShape.ts'
import { photoId } from '../photos/photo.ts'
import { themes } from './settingsAtFirst.ts'

/** Belongs to the person at this computer; kept in the user's settings folder. */
export const personalSettings = z.looseObject({
  language,
  theme: z.enum(themes),
  userName: z.string().max(200),
  initials: z.string().max(8),
})
export type PersonalSettings = Readonly<z.infer<typeof personalSettings>>

/** A web address pattern has to name the slug: `https://narew.example/en/{slug}/`. Empty means "not known yet". */
export const addressPattern = z.union([
  z.literal(''),
  z.string().refine(text => /^https?:\/\/[^\s/]+\/\S*$/.test(text) && text.includes('{slug}')),
])

export const websiteAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ })])

/** The association that uses Kronika; travels with the library in `library.json`. */
export const organisation = z.looseObject({
  name: z.string().max(300),
  /** Content hash of the logo's file in the library, or null. */
  logo: photoId.nullable(),
  website: websiteAddress,
  address: z.object({ pl: addressPattern, en: addressPattern }),
})
export type Organisation = Readonly<z.infer<typeof organisation>>
