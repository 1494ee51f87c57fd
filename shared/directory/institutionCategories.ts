/** What kind of institution it is; `other` says nothing. */
export const institutionCategories = [
  'other',
  'agency',
  'ministry',
  'local-government',
  'economic-zone',
  'company',
  'cluster',
  'association',
  'foundation',
  'university',
  'institute',
  'bank',
] as const

export type InstitutionCategory = (typeof institutionCategories)[number]
