/** People and institutions as files: out, and in with a look at what will change. */
export const exchange = {
  'exchange.import': 'Read a file',
  'exchange.do': 'Read it',
  'exchange.reading': 'Reading…',
  'exchange.export': 'Export',
  'exchange.exported_one': '{{count}} record of the list',
  'exchange.exported_other': '{{count}} records of the list',
  'exchange.export.csv': 'Spreadsheet (CSV)',
  'exchange.export.vcf': 'Cards (vCard)',
  'exchange.file': 'people-and-institutions',
  'exchange.card': 'Save the card (vCard)',

  'exchange.question': 'Read “{{file}}”?',
  'exchange.what':
    'This is how people and institutions will change. Nothing disappears: empty fields of the file leave what is there.',
  'exchange.nothing': '“{{file}}” will change nothing',
  'exchange.nothing.what': 'All that could be read is among people and institutions already.',
  'exchange.close': 'Close',
  'exchange.plan': 'What the file will change',
  'exchange.new': 'New records: {{number}}',
  'exchange.changed': 'Changed records: {{number}}',
  'exchange.problems': 'Not read: {{number}}',
  'exchange.emptied': 'empty',
  'exchange.same_one': '{{count}} record of the file stays as it is.',
  'exchange.same_other': '{{count}} records of the file stay as they are.',
  'exchange.done': 'File read: {{what}}',
  'exchange.added_one': '{{count}} new record',
  'exchange.added_other': '{{count}} new records',
  'exchange.updated_one': '{{count}} changed record',
  'exchange.updated_other': '{{count}} changed records',
  'exchange.undone': 'The reading of the file is undone',

  'exchange.problem.inLine': 'Line {{line}}: {{what}}',
  'exchange.problem.inField': 'Line {{line}}, {{field}}: {{what}}',
  'exchange.problem.unknownColumn': 'the heading “{{text}}” is not known, the column was skipped.',
  'exchange.problem.noName': 'there is no name, the line was skipped.',
  'exchange.problem.unknownKind': '“{{text}}” is neither a person nor an institution, the line was skipped.',
  'exchange.problem.unknownCategory': 'the kind “{{text}}” is not known, the field was skipped.',
  'exchange.problem.unknownGender': '“{{text}}” was not understood, the field was skipped.',
  'exchange.problem.noDay':
    'there are no days in “{{text}}” that can be understood, this line was skipped. Like this: 2022-03-01–2024-05-06.',
  'exchange.problem.unknownInstitution': 'there is no institution “{{text}}”, the field stays without it.',
  'exchange.problem.namesakes':
    'there are several records named “{{text}}” and no telling which is meant, the line was skipped.',
  'exchange.problem.oldCard': 'a card of an old form (“{{text}}”), it was skipped. Save it as vCard 3.0 or 4.0.',
  'exchange.problem.cardNotEnded': 'the card has no end, it was skipped.',

  'exchange.refused.notATable':
    '“{{file}}” is no table of text. Nothing was read. Choose “Save as” and CSV in the spreadsheet, then read that file.',
  'exchange.refused.noColumns':
    '“{{file}}” has none of the headings that are known, for example Given names, Family name, Polish name. Nothing was read. Export the list to see all of them.',
  'exchange.refused.quotes':
    'In “{{file}}” the quotation mark opened in line {{line}} is never closed. Nothing was read. Correct that line and read the file again.',
  'exchange.refused.tooLarge': '“{{file}}” is larger than 20 MB. Nothing was read. Split it into smaller ones.',
  'exchange.refused.unreadable':
    '“{{file}}” could not be read. Nothing was read. Close it in the other program and try again.',
  'exchange.refused.nobody': 'There is nobody in “{{file}}”. Nothing was read.',
} as const
