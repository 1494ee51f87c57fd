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
  'recovery.waits':
    'The last changes are not here yet: the disk of the library did not take them. They are in a copy on this computer and come back when the disk works and you open the article.',
  'recovery.waiting.library':
    '“{{title}}”: words that the library’s disk did not take {{when}} wait on this computer. Open the article and they come back to it.',
  'recovery.waiting.trash':
    '“{{title}}”: words that the library’s disk did not take {{when}} wait on this computer. The article is in the trash. Restore and open it, and they come back to it.',
  'recovery.waiting.nowhere':
    '“{{title}}”: words that the library’s disk did not take {{when}} wait on this computer, and the article is gone. You can make a new one of them.',
  'recovery.waiting.open': 'Open',
  'recovery.waiting.toTrash': 'Show the trash',
  'recovery.waiting.create': 'Make an article',
  'recovery.close': 'Close the message about the recovery',

  'recovery.damaged.choose':
    'The file of this article cannot be read in full and stays on the disk untouched. Choose the copy to open. Underlined words are on one side only.',
  'recovery.damaged.unread':
    'The file of this article cannot be read and stays on the disk untouched. Choose the copy to open.',
  'recovery.damaged.noCopy':
    'The file of this article cannot be read in full, and there is no copy. It stays on the disk untouched. Copy the text that was read into a new article.',
  'recovery.sides': 'The damaged file and the copy side by side',
  'recovery.salvaged': 'Damaged file (what could be read)',
  'recovery.nothingRead': 'No words can be read from this file.',
  'recovery.goodCopy': 'Good copy, {{when}}',
  'recovery.snapshot': 'Version from History, {{when}}',
  'recovery.choose': 'Copy: {{name}}. Choose another',
  'recovery.noCandidate': 'No copy',
  'recovery.noCandidateWhat': 'There is no good copy and no version in History that can be read.',
  'recovery.open': 'Open this copy',
  'recovery.copy': 'Copy the text that was read',
  'recovery.copied': 'What could be read was copied',
} as const
