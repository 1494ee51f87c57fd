/** Saving: the state of the article in words, and what the disk said. */
export const saving = {
  'saving.saved': 'Zapisano o {{time}}',
  'saving.saving': 'Zapisuję…',
  'saving.changed': 'Zmiany od {{time}}, zapiszę za chwilę',
} as const
