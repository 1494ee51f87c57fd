// The few sentences that are said before anything of Kronika is built. All others are in shared/words.

/** @type {Readonly<Record<'pl' | 'en', Readonly<Record<string, string>>>>} */
export const startWords = {
  pl: {
    oldNode:
      'Kronika potrzebuje Node.js {{needed}} lub nowszego, a tu jest {{found}}. Pobierz wersję LTS z nodejs.org i uruchom npm start jeszcze raz.',
    notInstalled: 'Brakuje pakietów. Uruchom najpierw: npm ci',
    building: 'Buduję Kronikę, to potrwa do minuty…',
    downloading: 'Pobieram Electrona {{version}}, raz, około 120 MB…',
    inBrowser: 'Kronika otworzy się w przeglądarce: {{why}}.',
    limits:
      'Wszystko działa i zapisuje się na dysku. Nie ma tam tylko menu systemu, wyboru folderu biblioteki i eksportu do folderu (jest ZIP).',
    getWindow: 'Własne okno: npx install-electron, albo ELECTRON_OVERRIDE_DIST_PATH=/folder/electrona npm start',
    asked: 'tak każe opcja --browser',
    noDisplay: 'nie ma ekranu (ani DISPLAY, ani WAYLAND_DISPLAY)',
    noElectron: 'Electrona tu nie ma',
    notDownloaded: 'nie udało się pobrać Electrona ({{reason}})',
    stoppedAtOnce:
      'Electron zaraz się zamknął ({{reason}}); na Linuksie brakuje wtedy zwykle biblioteki systemu albo piaskownicy',
    otherVersion: 'Uwaga: Electron {{have}} zamiast {{want}}.',
    timedOut: 'trwało ponad {{seconds}} s',
  },
  en: {
    oldNode:
      'Kronika needs Node.js {{needed}} or newer, and this is {{found}}. Get the LTS version from nodejs.org and run npm start again.',
    notInstalled: 'Packages are missing. Run first: npm ci',
    building: 'Building Kronika, this takes up to a minute…',
    downloading: 'Downloading Electron {{version}}, once, about 120 MB…',
    inBrowser: 'Kronika opens in your browser: {{why}}.',
    limits:
      'Everything works and is saved to disk. Only the system menu, choosing the library folder and exporting to a folder (there is a ZIP) are missing there.',
    getWindow:
      'For a window of its own: npx install-electron, or ELECTRON_OVERRIDE_DIST_PATH=/folder/of/electron npm start',
    asked: 'the option --browser says so',
    noDisplay: 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY)',
    noElectron: 'Electron is not here',
    notDownloaded: 'Electron could not be downloaded ({{reason}})',
    stoppedAtOnce:
      'Electron stopped at once ({{reason}}); on Linux a system library or the sandbox is then usually missing',
    otherVersion: 'Note: Electron {{have}} instead of {{want}}.',
    timedOut: 'it took more than {{seconds}} s',
  },
}

/**
 * @param {'pl' | 'en'} language
 * @returns {(key: string, values?: Readonly<Record<string, string | number>>) => string}
 */
export function startWordsIn(language) {
  return (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
      startWords[language][key] ?? key,
    )
}
