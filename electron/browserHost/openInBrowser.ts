import { spawn } from 'node:child_process'

/** Programs that open an address in the browser the user has chosen. None of them is a shell: an address cannot become a command. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens the link, or does nothing where there is no such program: the link stands in the terminal as well. */
export function openInBrowser(link: string): void {
  const [program = 'xdg-open', ...words] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...words, link], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
