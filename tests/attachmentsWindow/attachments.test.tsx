// @vitest-environment jsdom
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { officeWithArticle, onDisk, openArticleWindow, textOf } from '../articleScreen/deskForTests.tsx'
import { pdfSaying } from '../fixtures/pdf.ts'
import { click, control, says, seen, write } from '../ui/look.ts'
import { type OpenWindow, reachOf } from '../ui/openWindow.tsx'

const pdf = (name: string, line = name) => new File([Uint8Array.from(pdfSaying(line))], name)

async function picture(name: string): Promise<File> {
  const pixels = sharp({ create: { width: 600, height: 400, channels: 3, background: '#2f79b5' } })
  return new File([Uint8Array.from(await pixels.jpeg().toBuffer())], name)
}

/** Drops files on the window, as a hand does. */
function drop(...files: readonly File[]): void {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types: ['Files'], files, items: [] } })
  document.body.dispatchEvent(event)
}

async function openedOffice() {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  return { office, id }
}

const attachmentsOnDisk = async (office: OpenWindow, id: string) => (await onDisk(office, id)).details.attachments
const namesOnDisk = async (office: OpenWindow, id: string) =>
  (await attachmentsOnDisk(office, id)).map(({ name }) => name)

const strip = () => document.querySelector('[aria-label="Galeria"]')?.textContent ?? ''

test('files dropped together go where they belong: photos to the gallery, PDF files to the list, and what is none is named there', async () => {
  const { office, id } = await openedOffice()
  drop(
    await picture('otwarcie.jpg'),
    pdf('Program – „Bałtyk” <2026>.pdf'),
    new File(['PK'], 'udawany.pdf'),
    pdf('slajdy'),
  )
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['Program – „Bałtyk” <2026>.pdf', 'slajdy']))
  await says('udawany.pdf: to nie jest plik PDF.')
  await seen(async () =>
    expect((await onDisk(office, id)).gallery.photos.map(({ name }) => name)).toEqual(['otwarcie.jpg']),
  )
  expect(strip()).not.toMatch(/pdf|pominięto/i)
})

test('the list opens when a PDF is dropped while it is closed', async () => {
  const { office, id } = await openedOffice()
  await click('Zamknij panel')
  await seen(() => expect(document.body.textContent).not.toContain('Załączniki'))
  drop(pdf('program.pdf'))
  await control('Usuń: program.pdf')
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['program.pdf']))
})

test('names for the page, the order and a removal are saved; the removal can be taken back', async () => {
  const { office, id } = await openedOffice()
  drop(pdf('program.pdf'), pdf('slajdy.pdf'))
  await write('Nazwa na stronie po polsku: program.pdf', 'Program kongresu')
  await write('Nazwa na stronie po angielsku: program.pdf', 'Congress programme')
  await click('Przesuń niżej: program.pdf')
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['slajdy.pdf', 'program.pdf']))
  const [, moved] = await attachmentsOnDisk(office, id)
  await click('Usuń: slajdy.pdf')
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['program.pdf']))
  await says('Usunięto załącznik slajdy.pdf')
  document.querySelector<HTMLElement>('.mantine-Notification-root button')?.click()
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['slajdy.pdf', 'program.pdf']))
  expect(moved?.title).toEqual({ pl: 'Program kongresu', en: 'Congress programme' })
})

test('the keys keep the focus: at an end the other arrow has it, and a removed file leaves it on its neighbour', async () => {
  await openedOffice()
  drop(pdf('program.pdf'), pdf('slajdy.pdf'))
  const down = await control('Przesuń niżej: program.pdf')
  down.focus()
  down.click()
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Przesuń wyżej: program.pdf'))
  for (const [file, next] of [
    ['slajdy.pdf', 'Usuń: program.pdf'],
    ['program.pdf', null],
  ]) {
    await click(`Usuń: ${file}`)
    await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(next))
  }
  expect(document.activeElement?.textContent).toBe('Dodaj PDF')
})

test('a file still on its way when the article is left arrives in it all the same', async () => {
  const { office, id } = await officeWithArticle()
  const plain = reachOf(office)
  let letGo: () => void = () => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  openArticleWindow(office, id, { ...plain, handOver: file => held.then(() => plain.handOver(file)) })
  await textOf('pl')
  drop(pdf('slajdy.pdf'))
  await says('slajdy.pdf, dodaję…')
  await click('Wróć do biblioteki')
  await says('Nowy artykuł')
  letGo()
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['slajdy.pdf']))
})

/** Opens the list of insertions at the end of the Polish text and takes the attachment. */
async function insertAttachment(): Promise<void> {
  const editor = await textOf('pl')
  editor.commands.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' })
  editor.commands.focus('end')
  for (const letter of '/zala') {
    const { from, to } = editor.state.selection
    editor.view.dispatch(editor.state.tr.insertText(letter, from, to))
  }
  const row = await seen(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.caret-menu [role="option"]')]
    expect(found.map(one => one.textContent)).toEqual(['Załącznik (PDF)'])
    return found[0]
  })
  row?.click()
}

test('a text is given an attachment, shows its name and size, and says when it is no longer attached', async () => {
  const { office, id } = await openedOffice()
  drop(pdf('program.pdf'))
  await control('Usuń: program.pdf')
  await insertAttachment()
  await click(/^program\.pdf\s*1/)
  const inText = () =>
    document.querySelector('[contenteditable] [data-attachment]')?.textContent?.replace('\u00a0', ' ')
  await seen(() => expect(inText()).toBe('program.pdfPDF, 1 kB'))
  await seen(async () => {
    const { pl, details } = await onDisk(office, id)
    const block = pl.document.content?.find(({ type }) => type === 'attachment')
    expect(block?.attrs).toMatchObject({ hash: details.attachments[0]?.id, name: 'program.pdf' })
  })
  await write('Nazwa na stronie po polsku: program.pdf', 'Program kongresu')
  await seen(() => expect(inText()).toBe('Program kongresuPDF, 1 kB'))
  await click('Usuń: program.pdf')
  await seen(() => expect(inText()).toBe('program.pdf: tego pliku nie ma już w załącznikach'))
})

test('a text of an article without attachments is told where to add one', async () => {
  await openedOffice()
  await insertAttachment()
  await says('Ten artykuł nie ma jeszcze załączników')
  await click('Anuluj')
  await seen(() => expect(document.querySelector('[role="dialog"]')).toBeNull())
})
