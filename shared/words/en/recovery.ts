/** After a crash, and an article whose file cannot be read. */
export const recovery = {
  'recovery.ended': 'Kronika closed suddenly {{ended}}. The text is complete up to the last save {{saved}}.',
  'recovery.alsoOpen': 'Also open were:',
  'recovery.sentences_one': '{{count}} sentence was recovered after the last shutdown. It is in the text.',
  'recovery.sentences_other': '{{count}} sentences were recovered after the last shutdown. They are in the text.',
  'recovery.changes': 'The last changes were recovered after the last shutdown. They are in the article.',
  'recovery.kept_one':
    '{{count}} sentence was recovered from the copy on this computer, but the article has changed since. It is in History.',
  'recovery.kept_other':
    '{{count}} sentences were recovered from the copy on this computer, but the article has changed since. They are in History.',
  'recovery.keptChanges':
    'Changes were recovered from the copy on this computer, but the article has changed since. They are in History.',
  'recovery.close': 'Close',
} as const
