/** What the terminal and the browser say before there is a window. */
export const start = {
  'start.openLink': 'Otwórz link, który jest w terminalu. Nowy link: naciśnij tam Enter.',
  'start.linkUsed':
    'Ten link był już użyty albo jest z innego uruchomienia. Naciśnij Enter w terminalu, pojawi się nowy.',
  'start.linkExpired': 'Ten link był ważny 5 minut. Naciśnij Enter w terminalu, pojawi się nowy.',
  'start.link': 'Otwórz w przeglądarce: {{link}}',
  'start.linkOnce': 'Link działa raz, przez 5 minut. Ctrl+C: koniec.',
  'start.enterForLink': 'Enter: nowy link.',
  'start.library': 'Biblioteka: {{label}}',
  'start.inUse': 'Biblioteka „{{label}}” jest otwarta gdzie indziej: {{user}} na komputerze {{host}}, od {{since}}.',
  'start.reading': 'Otwieram ją do czytania.',
  'start.closed': 'Biblioteka „{{label}}” nie otworzyła się. Okno powie dlaczego.',
  'start.closing': 'Zapisuję i kończę…',
  'start.leftAlone': 'Od dwóch godzin żadne okno nie jest otwarte. Kończę.',
  'start.libraryNeedsFolder': 'Po --library podaj folder.',
  'start.unknownOption': 'Nie znam opcji {{option}}. Znam: --library FOLDER.',
} as const
