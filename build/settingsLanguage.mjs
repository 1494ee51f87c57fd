// The language the person chose, read before anything is built. The folder is that of electron/library/personFolders.ts.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

function settingsFolder(env, home) {
  if (process.platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env.XDG_CONFIG_HOME || join(home, '.config')
}

/** Polish until somebody chose English. @returns {'pl' | 'en'} */
export function settingsLanguage(env = process.env, home = homedir()) {
  try {
    const file = join(settingsFolder(env, home), 'Kronika', 'settings.json')
    return JSON.parse(readFileSync(file, 'utf8')).personal.language === 'en' ? 'en' : 'pl'
  } catch {
    // No settings yet, or unreadable ones: the window will say so.
    return 'pl'
  }
}
