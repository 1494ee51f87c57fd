// @vitest-environment jsdom
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { routerOn } from '../../electron/rpc/router.ts'
import { closedSentences } from '../../shared/contract/closedSentences.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { deskWithoutLibrary } from '../browserHost/deskWithoutLibrary.ts'
import { freshFolder } from '../rpc/newsroomForTests.ts'
import { click, control, says } from '../ui/look.ts'
import { newsroomIn, openWindow } from '../ui/openWindow.tsx'

test('a library in use names who has it, where and since when', async () => {
  const desk = await deskWithoutLibrary()
  openWindow({ desk, home: await freshFolder(), newsroom: createRouterClient(routerOn(desk)) })
  await says('W bibliotece pracuje Ewa Linde')
  await says('Komputer biuro-2, od 18 lis')
  await says('Folder: Dokumenty › Kronika')
  await control('Spróbuj ponownie')
})

test('a damaged library without a copy can be begun anew, and then it opens', async () => {
  const home = await freshFolder()
  await mkdir(join(home, 'Biblioteka', 'articles'), { recursive: true })
  await writeFile(join(home, 'Biblioteka', 'library.json'), '{"shape":1,')
  openWindow(await newsroomIn(home))
  await says('Nie można odczytać pliku library.json')
  await click('Zacznij plik od nowa')
  await says('Pierwszy artykuł')
})

test('every reason has a title and says what to do', () => {
  const words = wordsIn('en')
  const sentences = (refusal: Parameters<typeof closedSentences>[1]) => closedSentences(words, refusal, () => '14:32')
  expect([
    sentences({ kind: 'in-use', drive: '', user: '', host: 'LAPTOP-EL', since: '2026-11-18T13:32:00.000Z' }),
    sentences({ kind: 'damaged', file: 'directory.json', copyFrom: '2026-11-18T13:32:00.000Z' }),
    sentences({ kind: 'newer', file: 'library.json', shape: 4 }),
    sentences({ kind: 'folder-gone', drive: 'E:' }),
  ]).toEqual([
    {
      title: 'Another Kronika is using the library',
      what: 'Computer LAPTOP-EL, since 14:32. One library is used by one Kronika at a time. Close it there and try again.',
    },
    {
      title: 'The file directory.json cannot be read',
      what: 'The articles are untouched. A copy of the file remains (14:32). Open the library from the copy, the damaged file stays beside it.',
    },
    {
      title: 'This library was saved by a newer Kronika',
      what: 'Nothing was changed. Update Kronika on this computer.',
    },
    {
      title: 'The library is closed',
      what: 'The library folder has gone. Nothing has changed. Reconnect drive E: and try again.',
    },
  ])
})
