/** Words that Kronika itself puts on an exported page, in the page's language. */
export const pages = {
  'pages.attachment': '{{title}} (PDF, {{size}})',
  'pages.attachments': 'Do pobrania',
  'pages.byline': 'Tekst: {{name}}',
  'pages.credit': 'Fot. {{name}}',
  'pages.film': 'Obejrzyj film ({{site}})',
  'pages.gallery': 'Galeria zdjęć',
  'pages.languageName': 'Polski',
  'pages.organisers': 'Organizacja: {{names}}',
  'pages.table': 'Tabela',
  'pages.untitled': 'Bez tytułu',
} as const
