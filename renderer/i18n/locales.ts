/** As the system's own formats call the two languages: days and lists are British, not American. */
export const locales = { pl: 'pl-PL', en: 'en-GB' } as const
