import { type BrowserWindow, dialog } from 'electron'
import type { Words } from '../../shared/words/words.ts'

/** The system's dialog for a folder; null when the user cancelled. The path goes no further than main. */
async function askForFolder(window: BrowserWindow, title: string, button: string): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory'],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

export const askForLibraryFolder = (window: BrowserWindow, words: Words): Promise<string | null> =>
  askForFolder(window, words('dialog.libraryFolder'), words('dialog.openLibrary'))

export const askForExportFolder = (window: BrowserWindow, words: Words): Promise<string | null> =>
  askForFolder(window, words('dialog.exportFolder'), words('dialog.exportHere'))

/** Said when the page crashed twice in a minute: what is on disk stays there. */
export function sayPageCrashed(words: Words): void {
  dialog.showErrorBox('Kronika', words('dialog.pageCrashed'))
}
