/** What the terminal and the browser say before there is a window. */
export const start = {
  'start.openLink': 'Open the link that is in the terminal. For a new link, press Enter there.',
  'start.linkUsed': 'This link was already used, or it is from another run. Press Enter in the terminal for a new one.',
  'start.linkExpired': 'This link was valid for 5 minutes. Press Enter in the terminal for a new one.',
  'start.link': 'Open in a browser: {{link}}',
  'start.linkOnce': 'The link works once, for 5 minutes. Ctrl+C: quit.',
  'start.enterForLink': 'Enter: a new link.',
  'start.library': 'Library: {{label}}',
  'start.inUse': 'The library “{{label}}” is open elsewhere: {{user}} on the computer {{host}}, since {{since}}.',
  'start.reading': 'I am opening it for reading.',
  'start.closed': 'The library “{{label}}” did not open. The window says why.',
  'start.closing': 'Saving and quitting…',
  'start.leftAlone': 'No window has been open for two hours. Quitting.',
  'start.libraryNeedsFolder': 'Name a folder after --library.',
  'start.unknownOption': 'Unknown option {{option}}. Known: --library FOLDER.',
} as const
