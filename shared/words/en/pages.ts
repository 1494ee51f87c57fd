/** Words that Kronika itself puts on an exported page, in the page's language. */
export const pages = {
  'pages.attachment': '{{title}} (PDF, {{size}})',
  'pages.attachments': 'Downloads',
  'pages.byline': 'Text: {{name}}',
  'pages.credit': 'Photo: {{name}}',
  'pages.film': 'Watch the film ({{site}})',
  'pages.gallery': 'Photo gallery',
  'pages.languageName': 'English',
  'pages.organisers': 'Organised by: {{names}}',
  'pages.table': 'Table',
  'pages.untitled': 'Untitled',
} as const
