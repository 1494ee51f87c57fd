import { expect, vi } from 'vitest'

const controls =
  'button, a, input, textarea, [role="grid"], [role="menuitem"], [role="menuitemradio"], [role="searchbox"]'

/** The name that a screen reader gives a control. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  const labelled = element.id && document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
  return ((labelled || element).textContent ?? '').replace(/\s+/g, ' ').trim()
}

const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(controls)]

/** Waits for what the eye would wait for; fails after five seconds with what is there instead. */
export const seen = <T>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: 5000, interval: 20 })

/** The control of this name, as soon as it is there. */
export const control = (name: string | RegExp): Promise<HTMLElement> =>
  seen(() => {
    const found = all().find(element =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    )
    if (!found) throw new Error(`no control ${name}; there are: ${all().map(nameOf).join(' | ')}`)
    return found
  })

export const click = async (name: string | RegExp): Promise<void> => (await control(name)).click()

/** Types into a field as a person does: the value changes and the page is told. */
export async function write(name: string, text: string): Promise<void> {
  const field = await control(name)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`${name} is no field`)
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

export async function leave(name: string): Promise<void> {
  const field = await control(name)
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}

export async function press(name: string | RegExp, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const element = await control(name)
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

/** Titles in the list, from the top. */
export const titles = (): string[] =>
  [
    ...document.querySelectorAll('[role="row"][aria-rowindex]:not([aria-rowindex="1"]) [role="gridcell"]:nth-child(3)'),
  ].map(cell => cell.firstElementChild?.textContent ?? '')

/** Waits until the page says a sentence. */
export const says = (sentence: string): Promise<void> =>
  seen(() => expect((document.body.textContent ?? '').replaceAll('\u00a0', ' ')).toContain(sentence))
