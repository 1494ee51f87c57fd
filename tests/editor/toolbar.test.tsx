// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { EditorToolbar } from '../../renderer/editor/EditorToolbar.tsx'
import { VersionColumn } from '../../renderer/editor/VersionColumn.tsx'
import { WordsProvider } from '../../renderer/i18n/WordsProvider.tsx'
import { openText, paragraph, press, text, type, versionOf } from './twoTexts.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
window.matchMedia = query =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
Element.prototype.scrollIntoView = () => undefined
window.ResizeObserver = class {
  observe() {
    return undefined
  }
  unobserve() {
    return undefined
  }
  disconnect() {
    return undefined
  }
}

const body = 45

async function draw(children: ReactNode): Promise<HTMLElement> {
  const page = document.createElement('div')
  document.body.append(page)
  const root = createRoot(page)
  await act(async () =>
    root.render(
      <WordsProvider language="pl">
        <MantineProvider env="test">{children}</MantineProvider>
      </WordsProvider>,
    ),
  )
  onTestFinished(async () => {
    await act(async () => root.unmount())
    page.remove()
  })
  return page
}

/** An article's screen in small: the toolbar and one text; `drawn` counts how often the screen itself was drawn. */
async function openScreen() {
  const opened = openText(
    versionOf(
      { type: 'paragraph', attrs: { id: 'p1' }, content: [text('Zwykłe i '), text('grube', { type: 'bold' })] },
      paragraph('p2', ''),
    ),
    {
      records: {
        findRecords: () => [{ kind: 'institution', id: 'parp', name: 'Polska Agencja', about: 'PARP', text: 'PARP' }],
        findRecord: () => null,
        formsOf: () => [],
        onNewRecord: async () => null,
      },
    },
  )
  const drawn = { screen: 0 }
  function Screen() {
    drawn.screen++
    return (
      <>
        <EditorToolbar version={opened.version} undo={opened.undo} />
        <VersionColumn version={opened.version} />
      </>
    )
  }
  const page = await draw(<Screen />)
  const button = (name: string) => page.querySelector<HTMLButtonElement>(`button[aria-label^="${name}"]`)
  const select = (from: number, to = from) =>
    act(async () => void opened.editor.commands.setTextSelection({ from: body + from, to: body + to }))
  return { ...opened, page, button, select, drawn }
}

test('typing draws neither the screen nor the toolbar', async () => {
  const { drawn, page, select, ...opened } = await openScreen()
  await select(3)
  const before = drawn.screen
  const changes = vi.fn()
  const watch = new MutationObserver(changes)
  await act(async () => type(opened as never, 'a'))
  await act(async () => undefined)
  const toolbar = page.querySelector('[role="toolbar"]')
  if (toolbar) watch.observe(toolbar, { subtree: true, childList: true, attributes: true, characterData: true })
  await act(async () => type(opened as never, 'le długie słowo'))
  watch.disconnect()
  expect([toolbar !== null, drawn.screen - before, changes.mock.calls.length]).toEqual([true, 0, 0])
})

test('the toolbar shows what is at the caret, by name and state, and works on it', async () => {
  const { button, select, page, version, undo } = await openScreen()
  await select(12)
  const inBold = button('Pogrubienie')?.getAttribute('aria-pressed')
  await select(3)
  const inPlain = button('Pogrubienie')?.getAttribute('aria-pressed')
  await act(async () => button('Cytat z autorem')?.click())
  const quoted = version.document().content?.[2]?.type
  const canUndo = button('Cofnij')?.getAttribute('aria-disabled')
  await act(async () => button('Cofnij')?.click())
  expect([
    page.querySelector('[role="toolbar"]')?.getAttribute('aria-label'),
    inBold,
    inPlain,
    quoted,
    canUndo,
    version.document().content?.[2]?.type,
    undo.state.get(),
  ]).toEqual(['Formatowanie tekstu', 'true', null, 'quotation', null, 'paragraph', { canUndo: false, canRedo: true }])
})

test('in the title what cannot be used says so, stays in reach and does nothing', async () => {
  const { button, page, editor, version } = await openScreen()
  await act(async () => void editor.commands.setTextSelection(3))
  const off = [...page.querySelectorAll('[role="toolbar"] button[aria-disabled="true"]')].map(one =>
    one.getAttribute('aria-label'),
  )
  const before = version.document()
  await act(async () => button('Pogrubienie')?.click())
  await act(async () => button('Lista')?.click())
  expect([off, version.document()]).toEqual([
    [
      'Rodzaj bloku: Tytuł',
      'Pogrubienie',
      'Kursywa',
      'Link',
      'Lista',
      'Lista numerowana',
      'Cytat z autorem',
      'Linia',
      'Oznacz osobę lub instytucję',
      'Cofnij',
      'Ponów',
    ],
    before,
  ])
})

test('the toolbar is one stop of the Tab key and its buttons are reached by arrows', async () => {
  const { page } = await openScreen()
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')]
  const go = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  buttons[0]?.focus()
  const walked = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowLeft', 'Home'].map(key => {
    go(key)
    return buttons.indexOf(document.activeElement as HTMLButtonElement)
  })
  expect([buttons.map(button => button.tabIndex).filter(index => index === 0).length, walked]).toEqual([
    1,
    [1, 2, 1, buttons.length - 1, 0, buttons.length - 1, 0],
  ])
})

test('the list under the caret is a listbox whose chosen row the text names', async () => {
  const opened = await openScreen()
  await opened.select(18)
  await act(async () => type(opened, '@pol'))
  await vi.waitFor(() => expect(opened.version.menu.get()?.rows).toHaveLength(3))
  await act(async () => void press(opened.view, 'ArrowDown'))
  const list = opened.page.querySelector('[role="listbox"]')
  const options = [...(list?.querySelectorAll('[role="option"]') ?? [])]
  const active = opened.view.dom.getAttribute('aria-activedescendant')
  expect([
    list?.getAttribute('aria-label'),
    list?.id === opened.view.dom.getAttribute('aria-controls'),
    options.map(option => option.textContent),
    options.map(option => option.getAttribute('aria-selected')),
    options.findIndex(option => option.id === active),
  ]).toEqual([
    'Osoby i instytucje',
    true,
    ['Polska AgencjaPARP', 'Nowa osoba „pol”', 'Nowa instytucja „pol”'],
    ['false', 'true', 'false'],
    1,
  ])
  await act(async () => options[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true })))
  expect([opened.editor.state.doc.lastChild?.textContent, opened.page.querySelector('[role="listbox"]')]).toEqual([
    'PARP',
    null,
  ])
})

test('an unsafe address is refused under the field, a safe one becomes a link; Esc gives the text back', async () => {
  const opened = await openScreen()
  const { page, version, select, view } = opened
  await select(1, 7)
  await act(async () => void press(view, 'k', { ctrl: true }))
  const field = () => page.querySelector<HTMLInputElement>('.address-box input')
  const fill = (address: string) =>
    act(async () => {
      const input = field()
      if (!input) return
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, address)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const submit = () =>
    act(
      async () =>
        void page
          .querySelector('.address-box')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    )
  await fill('javascript:alert(1)')
  await submit()
  const refused = [page.querySelector('.address-box')?.textContent, field()?.getAttribute('aria-invalid')]
  await fill('www.parp.gov.pl')
  await submit()
  const linked = [version.document().content?.[2]?.content?.[0], field()]
  await act(async () => void press(view, 'k', { ctrl: true }))
  await act(async () => void field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  expect([refused, linked, field(), document.activeElement === view.dom]).toEqual([
    ['AdresTo nie jest adres strony, e-mail ani numer telefonu. Popraw go.Wstaw link', 'true'],
    [text('Zwykłe', { type: 'link', attrs: { href: 'https://www.parp.gov.pl/' } }), null],
    null,
    true,
  ])
})
