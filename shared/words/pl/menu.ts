/** The system's own menu and dialogs. */
export const menu = {
  'menu.file': 'Plik',
  'menu.newArticle': 'Nowy artykuł',
  'menu.quit': 'Zakończ',
  'menu.edit': 'Edycja',
  'menu.undo': 'Cofnij',
  'menu.redo': 'Ponów',
  'menu.cut': 'Wytnij',
  'menu.copy': 'Kopiuj',
  'menu.paste': 'Wklej',
  'menu.selectAll': 'Zaznacz wszystko',
  'menu.view': 'Widok',
  'menu.zoomIn': 'Powiększ',
  'menu.zoomOut': 'Pomniejsz',
  'menu.zoomReset': 'Rozmiar rzeczywisty',
  'menu.fullScreen': 'Pełny ekran',
  'dialog.libraryFolder': 'Wybierz folder biblioteki',
  'dialog.openLibrary': 'Otwórz bibliotekę',
  'dialog.exportFolder': 'Wybierz folder, do którego trafi paczka',
  'dialog.exportHere': 'Eksportuj tutaj',
  'dialog.pageCrashed':
    'Okno zamknęło się dwa razy w ciągu minuty. Zapisane artykuły są na dysku. Uruchom Kronikę jeszcze raz.',
} as const
