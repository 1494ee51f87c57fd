/** People and institutions as files: out, and in with a look at what will change. */
export const exchange = {
  'exchange.import': 'Wczytaj',
  'exchange.export': 'Eksportuj',
  'exchange.exported_one': '{{count}} wpis z listy',
  'exchange.exported_few': '{{count}} wpisy z listy',
  'exchange.exported_many': '{{count}} wpisów z listy',
  'exchange.exported_other': '{{count}} wpisu z listy',
  'exchange.export.csv': 'Arkusz (CSV)',
  'exchange.export.vcf': 'Wizytówki (vCard)',
  'exchange.card': 'Zapisz wizytówkę (vCard)',
  'exchange.undone': 'Cofnięto wczytanie pliku',
} as const
