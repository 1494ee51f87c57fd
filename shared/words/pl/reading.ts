/** A library that is only read, because somebody else writes in it. */
export const reading = {
  'reading.only': 'Tylko do czytania',
  'reading.by': 'Tylko do czytania: pisze {{user}}, od {{since}}.',
  'reading.byUnknown': 'Tylko do czytania: pisze ktoś inny, od {{since}}.',
  'reading.folder': 'Tylko do czytania: folder biblioteki nie przyjmuje zmian.',
  'reading.folderWhat': 'Jeśli to dysk sieciowy, poproś o prawo zapisu. Jeśli pendrive, sprawdź jego blokadę.',
  'reading.folderStill': 'Folder nadal nie przyjmuje zmian',
  'reading.computer': 'Komputer {{host}}.',
  'reading.free': 'Biblioteka jest wolna. Możesz w niej pisać.',
  'reading.silent': 'Komputer {{host}} nie daje znaku od minuty: może śpi albo stracił sieć.',
  'reading.open': 'Otwórz do pisania',
  'reading.opened': 'Biblioteka jest otwarta do pisania',
  'reading.take': 'Przejmij bibliotekę',
  'reading.take.question': 'Przejąć bibliotekę?',
  'reading.take.what':
    'Na komputerze {{host}} nic się już w niej nie zapisze, nawet gdy się obudzi. Wszystko, co zapisano, jest w bibliotece. Niezapisane słowa zostaną tam w pamięci.',
  'reading.take.do': 'Przejmij',
  'reading.take.not': 'Nie przejmuj',
  'reading.settings': 'Te ustawienia są w bibliotece. Zmienisz je, gdy otworzysz ją do pisania.',
  'reading.empty': 'Nie ma tu jeszcze artykułów',
  'reading.emptyWhat': 'Pojawią się same, gdy ktoś je zapisze.',
} as const
