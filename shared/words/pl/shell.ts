/** The frame of the window: places, times, and what the window says when something is wrong with itself. */
export const shell = {
  'shell.retry': 'Spróbuj ponownie',
  'shell.reload': 'Wczytaj okno ponownie',
  'shell.undo': 'Cofnij',
  'shell.cancel': 'Anuluj',
  'shell.failed': 'Ten widok przestał działać',
  'shell.failedWhat': 'To, co jest zapisane, jest na dysku. Wczytaj okno ponownie, wrócisz w to samo miejsce.',
  'shell.unreachable': 'Kronika nie odpowiada',
  'shell.unreachableWhat': 'Zapisane artykuły są na dysku. Uruchom Kronikę i spróbuj ponownie.',
  'shell.hostGone': 'Kronika nie odpowiada. Zapisane artykuły są na dysku. Próbuję połączyć się ponownie.',
  'shell.notDone': 'Kronika nie odpowiada. Nic się nie zmieniło. Spróbuj ponownie.',
  'shell.missingArticle': 'Tego artykułu nie ma w bibliotece.',
  'shell.state.draft': 'Szkic',
  'shell.state.review': 'W redakcji',
  'shell.state.ready': 'Gotowy',
  'shell.state.published': 'Opublikowany',
  'shell.time.today': 'o {{time}}',
} as const
