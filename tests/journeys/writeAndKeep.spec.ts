import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { allSaved, blockIds, caretAfter, column, openArticle, paste, select } from './desk.ts'
import { expect, onlyArticle, test, textOf } from './office.ts'

test('an item from a template is written in both columns, undone across them, and all there after a reload', async ({
  page,
  office,
}) => {
  const host = await office.start()
  await office.visit(page, host)
  await page.getByRole('button', { name: /^Panel/ }).click()
  const pl = column(page, 'pl')
  const en = column(page, 'en')
  await expect(pl).toBeVisible()

  // Polish typed over the template's title, and pasted.
  await pl.locator('h1').click({ clickCount: 3 })
  await page.keyboard.type('Panel o kadrach: szkoła tam, gdzie maszyny')
  await pl.locator('p').last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('W Mielcu rozmawiano o zażółconych planach szkół branżowych.')
  await page.keyboard.press('Enter')
  await paste(page, 'pl', '', 'Drugi akapit wklejony zwykłym tekstem.\n\nTrzeci akapit wklejony tak samo.')
  await expect(pl).toContainText('Trzeci akapit wklejony tak samo.')

  // English.
  await en.locator('h1').click({ clickCount: 3 })
  await page.keyboard.type('A panel on skills: the school where the machines are')
  await expect(en.locator('h1')).toHaveText('A panel on skills: the school where the machines are')

  // Headings, list, quotation, table, link.
  await caretAfter(page, 'pl', 'Trzeci akapit wklejony tak samo.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/śródtytuł')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Co ustalono')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Lista', exact: true }).click()
  await page.keyboard.type('dwa dni w zakładzie')
  await page.keyboard.press('Enter')
  await page.keyboard.type('czterdzieści stypendiów')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Cytat z autorem' }).click()
  await page.keyboard.type('Klient wybaczy cenę, nie wybaczy ciszy.')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await expect(pl.locator('blockquote').last()).toContainText('nie wybaczy ciszy')
  await caretAfter(page, 'pl', 'W Mielcu rozmawiano')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/tabela')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Zawód')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Brakuje')
  await expect(pl.locator('table')).toContainText('Brakuje')
  await select(page, 'pl', 'szkół branżowych')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Adres', exact: true }).fill('https://wislok.example/szkoly')
  await page.keyboard.press('Enter')
  await expect(pl.locator('a[href="https://wislok.example/szkoly"]')).toHaveText('szkół branżowych')

  // One undo list: the newest change first, wherever it was made.
  await caretAfter(page, 'pl', 'zażółconych planach')
  await page.keyboard.type(' PIERWSZA')
  await caretAfter(page, 'en', 'the school where')
  await page.keyboard.type(' SECOND')
  await page.keyboard.press('Control+z')
  await expect(en).not.toContainText('SECOND')
  await expect(pl).toContainText('PIERWSZA')
  await page.keyboard.press('Control+z')
  await expect(pl).not.toContainText('PIERWSZA')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(pl).toContainText('PIERWSZA')
  await expect(en).toContainText('SECOND')
  await allSaved(page)
  const before = onlyArticle(office.library).json

  // A reload changes nothing: neither words nor ids of blocks.
  await page.reload()
  await expect(column(page, 'pl').locator('h1')).toHaveText('Panel o kadrach: szkoła tam, gdzie maszyny')
  await column(page, 'pl').locator('h1').click()
  await page.keyboard.press('End')
  await page.keyboard.type('.')
  await page.keyboard.press('Backspace')
  await page.waitForTimeout(1500)
  await allSaved(page)
  const after = onlyArticle(office.library).json
  expect(textOf(after.pl.document)).toBe(textOf(before.pl.document))
  expect(textOf(after.en.document)).toBe(textOf(before.en.document))
  expect(blockIds(after.pl.document)).toEqual(blockIds(before.pl.document))
  expect(blockIds(after.en.document)).toEqual(blockIds(before.en.document))
  expect(new Set(blockIds(after.pl.document)).size).toBe(blockIds(after.pl.document).length)

  // Found by search, without Polish letters, by a word of the body.
  await page.getByRole('button', { name: 'Wróć do biblioteki' }).click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zazolconych mielcu')
  await expect(page.getByText('Panel o kadrach: szkoła tam, gdzie maszyny')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('spawaczki')
  await expect(page.getByText('Nic nie pasuje do „spawaczki”')).toBeVisible()

  // A second process on the same library reads, and is told who writes.
  const second = await office.start()
  const other = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 1366, height: 768 }, locale: 'pl-PL' })
  if (!other) throw new Error('no browser')
  const otherPage = await other.newPage()
  await office.visit(otherPage, second)
  await expect(otherPage.getByText(/^Tylko do czytania: pisze/).first()).toBeVisible()
  await other.close()
  await second.stop()
  const terminal = await office.terminal('import', 'tests/fixtures/congress/relacja.md', '--lang', 'pl')
  expect(terminal.code).toBe(1)
  expect(terminal.stderr).toMatch(/pracuje|korzysta/)

  // A second tab of the same host is told that the article is open in the first.
  await page.goBack()
  await openArticle(page, after.id)
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await expect(tab.getByText('Artykuł jest otwarty w innym oknie')).toBeVisible()
  await page.getByRole('button', { name: 'Wróć do biblioteki' }).click()
  await tab.getByRole('button', { name: 'Spróbuj ponownie' }).click()
  await expect(column(tab, 'pl').locator('h1')).toHaveText('Panel o kadrach: szkoła tam, gdzie maszyny')
})

test('a host that is ended right after a key has first let the window save it', async ({ page, office }) => {
  const host = await office.start()
  await office.visit(page, host)
  await page.getByRole('button', { name: 'Pusty artykuł' }).click()
  await column(page, 'pl').locator('h1').click()
  await page.keyboard.type('Wizyta studyjna w odlewni')
  await host.stop()
  expect(textOf(onlyArticle(office.library).json.pl.document)).toBe('Wizyta studyjna w odlewni')
})

test('npm start serves the window when there is no Electron, and what is typed there is on the disk', async ({
  page,
  office,
}) => {
  const npm = spawn('npm', ['start', '--', '--browser', '--library', office.library], {
    env: { ...office.env, CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  })
  let printed = ''
  npm.stdout.setEncoding('utf8').on('data', text => {
    printed += text
  })
  try {
    await expect.poll(() => printed, { timeout: 60_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\/start\?key=\S+/)
    const link = /http:\/\/127\.0\.0\.1:\d+\/start\?key=\S+/.exec(printed)?.[0] ?? ''
    await page.goto(link)
    await page.getByRole('button', { name: 'Pusty artykuł' }).click()
    await column(page, 'pl').locator('h1').click()
    await page.keyboard.type('Jubileusz odlewni')
    await allSaved(page)
    await expect.poll(() => textOf(onlyArticle(office.library).json.pl.document)).toBe('Jubileusz odlewni')
  } finally {
    if (npm.pid && process.platform !== 'win32') process.kill(-npm.pid, 'SIGTERM')
    else npm.kill()
    await once(npm, 'close')
  }
})
