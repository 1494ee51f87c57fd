import { photoXmp } from '../../shared/photos/photoXmp.ts'
import { planPackage } from '../../shared/publishing/planPackage.ts'
import { hallPhoto, wholeSource } from './congress.ts'

/** Every text of a package, as the process it is run in makes it, with the zone and the locale of that process. */
const plan = planPackage(wholeSource)
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
process.stdout.write(JSON.stringify({ timeZone, locale, texts: [plan, photoXmp(hallPhoto)] }))
