/** A library that is only read, because somebody else writes in it. */
export const reading = {
  'reading.only': 'Read only',
  'reading.by': 'Read only: {{user}} is writing, since {{since}}.',
  'reading.byUnknown': 'Read only: somebody else is writing, since {{since}}.',
  'reading.folder': 'Read only: the library’s folder takes no changes.',
  'reading.folderWhat': 'If it is a network drive, ask for the right to write. If a memory stick, check its lock.',
  'reading.folderStill': 'The folder still takes no changes',
  'reading.computer': 'Computer {{host}}.',
  'reading.free': 'The library is free. You can write in it.',
  'reading.silent': 'Computer {{host}} has been silent for a minute: it may be asleep or off the network.',
  'reading.open': 'Open for writing',
  'reading.opened': 'The library is open for writing',
  'reading.take': 'Take over the library',
  'reading.take.question': 'Take over the library?',
  'reading.take.what':
    'Computer {{host}} will save nothing more in it, even after it wakes. All that was saved is in the library. Unsaved words will stay there in memory.',
  'reading.take.do': 'Take over',
  'reading.take.not': 'Leave it',
  'reading.settings': 'These settings are kept in the library. You can change them once it is open for writing.',
  'reading.empty': 'There are no articles here yet',
  'reading.emptyWhat': 'They will appear as soon as somebody saves them.',
} as const
