import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Words } from '../../shared/words/words.ts'

/** The system's dialog for a folder; null when the user cancelled. The path goes no further than main. */
async function askForFolder(title: string, buttonLabel: string): Promise<string | null> {
  const options: OpenDialogOptions = { title, buttonLabel, properties: ['openDirectory', 'createDirectory'] }
  const [window] = BrowserWindow.getAllWindows()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

export const askForLibraryFolder = (words: Words): Promise<string | null> =>
  askForFolder(words('dialog.libraryFolder'), words('dialog.openLibrary'))

export const askForExportFolder = (words: Words): Promise<string | null> =>
  askForFolder(words('dialog.exportFolder'), words('dialog.exportHere'))

/** Said when the page crashed twice in a minute: what is on disk stays there. */
export function sayPageCrashed(words: Words): void {
  dialog.showErrorBox('Kronika', words('dialog.pageCrashed'))
}
