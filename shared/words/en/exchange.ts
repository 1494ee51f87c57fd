/** People and institutions as files: out, and in with a look at what will change. */
export const exchange = {
  'exchange.import': 'Read a file',
  'exchange.export': 'Export',
  'exchange.exported_one': '{{count}} record of the list',
  'exchange.exported_other': '{{count}} records of the list',
  'exchange.export.csv': 'Spreadsheet (CSV)',
  'exchange.export.vcf': 'Cards (vCard)',
  'exchange.card': 'Save the card (vCard)',
  'exchange.undone': 'The file that was read is undone',
} as const
