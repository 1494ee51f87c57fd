export const saving = {
  'saving.saved': 'Saved at {{time}}',
  'saving.saving': 'Saving…',
  'saving.changed': 'Changed since {{time}}, saving in a moment',
} as const
