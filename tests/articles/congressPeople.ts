import type { Details } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { Institution } from '../../shared/directory/institution.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DatedOffice, Person } from '../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'

const institution = (id: string, pl: string, en: string, short: string): Institution => ({
  ...newInstitution({ pl, en }, { pl: short, en: short }),
  id,
})

/** It went by another name until the end of 2027. */
export const shipyard: Institution = {
  ...institution('stocznia', 'Stocznia Bałtyk', 'Bałtyk Shipyard', 'SB'),
  earlierNames: [
    {
      name: { pl: 'Stocznia Wisła', en: 'Wisła Shipyard' },
      short: { pl: 'SW', en: 'SW' },
      from: null,
      to: '2027-12-31',
    },
  ],
}

export const chamber = institution('izba', 'Pomorska Izba Morska', 'Pomeranian Maritime Chamber', 'PIM')

const office = (pl: string, en: string, at: string, from: string | null, to: string | null): DatedOffice => ({
  title: { pl, en },
  institution: at,
  from,
  to,
})

/** Of the board until June 2027, its chairwoman since. */
export const kos: Person = {
  ...newPerson('Alina Kos'),
  id: 'alina-kos',
  offices: [
    office('członkini zarządu', 'member of the board', 'stocznia', '2020-03-01', '2027-06-30'),
    office('prezeska zarządu', 'chairwoman of the board', 'stocznia', '2027-07-01', null),
  ],
}

export const wilk: Person = {
  ...newPerson('Tadeusz Wilk', { pl: 'dyrektor', en: 'director' }, 'izba'),
  id: 'tadeusz-wilk',
}

export const sowa: Person = { ...newPerson('Maria Sowa'), id: 'maria-sowa' }

export const recordsOf = (...records: readonly DirectoryRecord[]): ReadonlyMap<string, DirectoryRecord> =>
  new Map(records.map(record => [record.id, record]))

/** Of a congress in November 2026. */
export const congressDetails: Details = {
  ...emptyDetails,
  event: {
    ...emptyDetails.event,
    name: { pl: 'Kongres Morski', en: 'Maritime Congress' },
    days: { from: '2026-11-18', to: '2026-11-19' },
    organisers: { pl: 'Miasto Gdynia', en: 'City of Gdynia' },
  },
}
