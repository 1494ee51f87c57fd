import { join } from 'node:path'

/** Folders of the person at this computer, by the customs of the system. */
export interface PersonFolders {
  readonly home: string
  /** Settings that belong to the person; the same folder in Electron, in the browser host and in the terminal. */
  readonly settings: string
  /** What can be made again. */
  readonly cache: string
}

export function personFolders(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): PersonFolders {
  if (platform === 'win32') {
    const roaming = env.APPDATA ?? join(home, 'AppData', 'Roaming')
    const local = env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
    return { home, settings: join(roaming, 'Kronika'), cache: join(local, 'Kronika', 'Cache') }
  }
  if (platform === 'darwin') {
    const library = join(home, 'Library')
    return {
      home,
      settings: join(library, 'Application Support', 'Kronika'),
      cache: join(library, 'Caches', 'Kronika'),
    }
  }
  const config = env.XDG_CONFIG_HOME || join(home, '.config')
  const cache = env.XDG_CACHE_HOME || join(home, '.cache')
  return { home, settings: join(config, 'Kronika'), cache: join(cache, 'Kronika') }
}

/** Where words wait that a library's disk did not take: with the person's settings, which are no cache. */
export const rescueFolderOf = (folders: PersonFolders): string => join(folders.settings, 'rescue')
