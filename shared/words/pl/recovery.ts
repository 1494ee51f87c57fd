/** After a crash, and an article whose file cannot be read. */
export const recovery = {
  'recovery.ended': 'Kronika zamknęła się nagle {{ended}}. Tekst jest cały do ostatniego zapisu {{saved}}.',
  'recovery.alsoOpen': 'Otwarte były też:',
  'recovery.sentences_one': 'Po ostatnim zamknięciu odzyskano {{count}} zdanie. Jest w tekście.',
  'recovery.sentences_few': 'Po ostatnim zamknięciu odzyskano {{count}} zdania. Są w tekście.',
  'recovery.sentences_many': 'Po ostatnim zamknięciu odzyskano {{count}} zdań. Są w tekście.',
  'recovery.sentences_other': 'Po ostatnim zamknięciu odzyskano {{count}} zdania. Są w tekście.',
  'recovery.changes': 'Po ostatnim zamknięciu odzyskano ostatnie zmiany. Są w artykule.',
  'recovery.kept_one':
    'Odzyskano {{count}} zdanie z kopii na tym komputerze, ale artykuł zmienił się w międzyczasie. Jest w Historii.',
  'recovery.kept_few':
    'Odzyskano {{count}} zdania z kopii na tym komputerze, ale artykuł zmienił się w międzyczasie. Są w Historii.',
  'recovery.kept_many':
    'Odzyskano {{count}} zdań z kopii na tym komputerze, ale artykuł zmienił się w międzyczasie. Są w Historii.',
  'recovery.kept_other':
    'Odzyskano {{count}} zdania z kopii na tym komputerze, ale artykuł zmienił się w międzyczasie. Są w Historii.',
  'recovery.keptChanges':
    'Odzyskano zmiany z kopii na tym komputerze, ale artykuł zmienił się w międzyczasie. Są w Historii.',
  'recovery.waits':
    'Ostatnich zmian jeszcze tu nie ma: dysk biblioteki ich nie przyjął. Są w kopii na tym komputerze i wrócą, gdy dysk zacznie działać i otworzysz artykuł.',
  'recovery.waiting.library':
    '„{{title}}”: słowa, których dysk biblioteki nie przyjął {{when}}, czekają na tym komputerze. Otwórz artykuł, wrócą do niego.',
  'recovery.waiting.trash':
    '„{{title}}”: słowa, których dysk biblioteki nie przyjął {{when}}, czekają na tym komputerze. Artykuł jest w koszu. Przywróć go i otwórz, wrócą do niego.',
  'recovery.waiting.nowhere':
    '„{{title}}”: słowa, których dysk biblioteki nie przyjął {{when}}, czekają na tym komputerze, a artykułu już nie ma. Możesz zrobić z nich nowy.',
  'recovery.waiting.open': 'Otwórz',
  'recovery.waiting.toTrash': 'Pokaż kosz',
  'recovery.waiting.create': 'Utwórz artykuł',
  'recovery.close': 'Zamknij wiadomość o odzyskaniu',

  'recovery.damaged.choose':
    'Pliku tego artykułu nie da się odczytać w całości, zostaje na dysku nietknięty. Wybierz kopię, którą otworzyć. Podkreślone słowa są tylko po jednej stronie.',
  'recovery.damaged.unread':
    'Pliku tego artykułu nie da się odczytać, zostaje na dysku nietknięty. Wybierz kopię, którą otworzyć.',
  'recovery.damaged.noCopy':
    'Pliku tego artykułu nie da się odczytać w całości, a kopii nie ma. Zostaje na dysku nietknięty. Skopiuj odczytany tekst do nowego artykułu.',
  'recovery.sides': 'Uszkodzony plik i kopia obok siebie',
  'recovery.salvaged': 'Uszkodzony plik (odczytane fragmenty)',
  'recovery.nothingRead': 'Z tego pliku nie da się odczytać żadnych słów.',
  'recovery.goodCopy': 'Dobra kopia, {{when}}',
  'recovery.snapshot': 'Wersja z Historii, {{when}}',
  'recovery.choose': 'Kopia: {{name}}. Wybierz inną',
  'recovery.noCandidate': 'Brak kopii',
  'recovery.noCandidateWhat': 'Nie ma dobrej kopii ani wersji w Historii, które da się odczytać.',
  'recovery.open': 'Otwórz tę kopię',
  'recovery.copy': 'Kopiuj odczytany tekst',
  'recovery.copied': 'Skopiowano to, co udało się odczytać',
} as const
