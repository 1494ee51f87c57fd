/** What a record has beside its name when nobody wrote anything there. */
export const noForms = { aliases: [], cases: {}, extraForms: [], forbiddenForms: [], link: '', note: '' }
