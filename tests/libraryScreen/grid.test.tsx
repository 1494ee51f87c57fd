// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { WordsProvider } from '../../renderer/i18n/WordsProvider.tsx'
import { ArticleGrid } from '../../renderer/library/ArticleGrid.tsx'
import { windowQueries } from '../../renderer/ui/queries.ts'
import { ReachContext } from '../../renderer/ui/reach.ts'
import { atTop, type Scrolled } from '../../renderer/ui/scrolled.ts'
import { control, press, seen, titles } from '../ui/look.ts'
import { freshNewsroom, reachOf } from '../ui/openWindow.tsx'
import { givePageASize } from '../ui/pageForTests.ts'
import { summaryOf } from './summaryOf.ts'

const rows = Array.from({ length: 2000 }, (_, index) =>
  summaryOf({ id: `artykul${index}`, title: `Relacja ${index + 1}` }),
)

/** A list of two thousand reports; answers the ids that were opened. */
async function longList(): Promise<readonly string[]> {
  givePageASize()
  const opened: string[] = []
  const reach = reachOf(await freshNewsroom())
  const scroll = createRef<Scrolled>() as { current: Scrolled }
  scroll.current = atTop
  const open = {
    name: 'Otwórz',
    icon: IconPencil,
    key: 'Enter',
    run: (row: { id: string }) => void opened.push(row.id),
  } as const
  function List() {
    const [activeId, setActiveId] = useState<string | null>(null)
    return (
      <ArticleGrid
        label="Lista artykułów"
        rows={rows}
        actions={[open, { ...open, name: 'Duplikuj', key: 'Delete' }]}
        activeId={activeId}
        onActive={setActiveId}
        list="wszystkie"
        scroll={scroll}
      />
    )
  }
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => root.unmount())
  root.render(
    <ReachContext value={reach}>
      <QueryClientProvider client={windowQueries()}>
        <MantineProvider>
          <WordsProvider language="pl">
            <List />
          </WordsProvider>
        </MantineProvider>
      </QueryClientProvider>
    </ReachContext>,
  )
  return opened
}

test('of two thousand articles only the rows in sight are in the page, and a screen reader is told of all', async () => {
  await longList()
  await seen(() => expect(titles()[0]).toBe('Relacja 1'))
  const grid = await control('Lista artykułów')
  expect({ drawn: titles().length < 30, told: grid.getAttribute('aria-rowcount') }).toEqual({
    drawn: true,
    told: '2001',
  })
})

test('the keyboard goes down a page and up a row, and Enter opens where it is', async () => {
  const opened = await longList()
  await seen(() => expect(titles()[0]).toBe('Relacja 1'))
  await press('Lista artykułów', 'PageDown')
  await press('Lista artykułów', 'ArrowUp')
  await press('Lista artykułów', 'Enter')
  expect(opened).toEqual(['artykul7'])
})
