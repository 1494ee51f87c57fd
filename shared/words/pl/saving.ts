/** Saving: the state of the article in words, and what the disk said. */
export const saving = {
  'saving.saved': 'Zapisano o {{time}}',
  'saving.saving': 'Zapisuję…',
  'saving.changed': 'Zmiany od {{time}}, zapiszę za chwilę',
  'saving.text.diskFull': 'Nie zapisuję: dysk jest pełny. Tekst jest w pamięci. Zwolnij {{space}}, zapiszę sam.',
  'saving.text.diskFullOn':
    'Nie zapisuję: dysk {{drive}} jest pełny. Tekst jest w pamięci. Zwolnij {{space}}, zapiszę sam.',
  'saving.text.readOnly':
    'Nie zapisuję: folder biblioteki jest tylko do odczytu. Tekst jest w pamięci. Włącz zapis w tym folderze, zapiszę sam.',
  'saving.text.readOnlyOn':
    'Nie zapisuję: dysk {{drive}} jest tylko do odczytu. Tekst jest w pamięci. Włącz zapis na tym dysku, zapiszę sam.',
  'saving.text.folderGone': 'Folder biblioteki zniknął. Pisz dalej, tekst jest w pamięci. Podłącz dysk, zapiszę sam.',
  'saving.text.folderGoneOn':
    'Folder biblioteki zniknął. Pisz dalej, tekst jest w pamięci. Podłącz dysk {{drive}}, zapiszę sam.',
  'saving.text.diskTrouble': 'Nie zapisuję: dysk zgłasza błąd. Tekst jest w pamięci. Próbuję dalej.',
  'saving.text.diskTroubleOn': 'Nie zapisuję: dysk {{drive}} zgłasza błąd. Tekst jest w pamięci. Próbuję dalej.',
  'saving.step.diskFull': 'Dysk jest pełny. Nic się nie zmieniło. Zwolnij {{space}} i spróbuj ponownie.',
  'saving.step.diskFullOn': 'Dysk {{drive}} jest pełny. Nic się nie zmieniło. Zwolnij {{space}} i spróbuj ponownie.',
  'saving.step.readOnly':
    'Folder jest tylko do odczytu. Nic się nie zmieniło. Włącz zapis w tym folderze i spróbuj ponownie.',
  'saving.step.readOnlyOn':
    'Dysk {{drive}} jest tylko do odczytu. Nic się nie zmieniło. Włącz zapis na tym dysku i spróbuj ponownie.',
  'saving.step.folderGone': 'Folder biblioteki zniknął. Nic się nie zmieniło. Podłącz dysk i spróbuj ponownie.',
  'saving.step.folderGoneOn':
    'Folder biblioteki zniknął. Nic się nie zmieniło. Podłącz dysk {{drive}} i spróbuj ponownie.',
  'saving.step.diskTrouble': 'Dysk zgłasza błąd. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
  'saving.step.diskTroubleOn': 'Dysk {{drive}} zgłasza błąd. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
  'saving.text.inUse':
    'Nie zapisuję: w bibliotece pisze {{user}} (komputer {{host}}). Tekst jest w pamięci. Zapiszę go, gdy otworzysz bibliotekę do pisania.',
  'saving.text.inUseUnknown':
    'Nie zapisuję: w bibliotece pisze ktoś inny (komputer {{host}}). Tekst jest w pamięci. Zapiszę go, gdy otworzysz bibliotekę do pisania.',
  'saving.step.inUse':
    'W bibliotece pisze {{user}} (komputer {{host}}). Nic się nie zmieniło. Spróbuj ponownie, gdy biblioteka będzie wolna.',
  'saving.step.inUseUnknown':
    'W bibliotece pisze ktoś inny (komputer {{host}}). Nic się nie zmieniło. Spróbuj ponownie, gdy biblioteka będzie wolna.',
} as const
