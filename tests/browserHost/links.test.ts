import { expect, test } from 'vitest'
import { linkLife } from '../../electron/browserHost/session.ts'
import { deskWithoutLibrary } from './deskWithoutLibrary.ts'
import { hostForTests, navigation, visitor } from './hostForTests.ts'
import { rawRequest } from './rawRequest.ts'

test('a link opens Kronika, leaves a clean address, and gives a cookie that scripts and other sites do not get', async () => {
  const { host, follow, ofPage } = await hostForTests(await deskWithoutLibrary())
  const opened = await follow(host.newLink())
  const page = await rawRequest(host.origin, { headers: ofPage() })
  expect([opened.status, page.status]).toEqual([200, 200])
  expect(opened.text).toContain('content="0;url=/"')
  expect(opened.headers['set-cookie']?.[0]).toMatch(
    /^kronika_[0-9a-f]{8}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  )
  expect(opened.headers['cache-control']).toBe('no-store')
})

test('a link works once', async () => {
  const { host, follow } = await hostForTests(await deskWithoutLibrary())
  const link = host.newLink()
  await follow(link)
  const again = await visitor(host.origin).follow(link)
  expect([again.status, again.headers['set-cookie'], again.text]).toEqual([
    403,
    undefined,
    'Ten link był już użyty albo jest z innego uruchomienia. Naciśnij Enter w terminalu, pojawi się nowy.\n',
  ])
})

test('a link dies after five minutes', async () => {
  let now = 0
  const { host, follow } = await hostForTests(await deskWithoutLibrary(), { now: () => now })
  const link = host.newLink()
  now = linkLife + 1
  const late = await follow(link)
  expect([late.status, late.headers['set-cookie'], late.text]).toEqual([
    403,
    undefined,
    'Ten link był ważny 5 minut. Naciśnij Enter w terminalu, pojawi się nowy.\n',
  ])
  expect((await follow(host.newLink())).status).toBe(200)
})

test('a new link makes the one before it worthless', async () => {
  const { host, follow } = await hostForTests(await deskWithoutLibrary())
  const first = host.newLink()
  const second = host.newLink()
  expect([(await follow(first)).status, (await follow(second)).status]).toEqual([403, 200])
})

test('a guessed key opens nothing, and does not spend the link', async () => {
  const { host, follow } = await hostForTests(await deskWithoutLibrary())
  const link = host.newLink()
  const guessed = [`${host.origin}/start?key=`, `${host.origin}/start?key=AAAA`, `${host.origin}/start?key`]
  const statuses = []
  for (const guess of guessed) statuses.push((await follow(guess)).status)
  expect([...statuses, (await follow(link)).status]).toEqual([403, 403, 403, 200])
})

test('a link is followed by a whole tab, not by a script, a picture or a frame', async () => {
  const { host } = await hostForTests(await deskWithoutLibrary())
  const { pathname, search } = new URL(host.newLink())
  const statuses = []
  for (const headers of [
    { ...navigation, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { ...navigation, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site' },
    { ...navigation, 'sec-fetch-dest': 'iframe' },
  ]) {
    statuses.push((await rawRequest(host.origin, { path: pathname + search, headers })).status)
  }
  statuses.push(
    (
      await rawRequest(host.origin, {
        path: pathname + search,
        headers: { ...navigation, 'sec-fetch-site': 'cross-site' },
      })
    ).status,
  )
  expect(statuses).toEqual([401, 403, 401, 200])
})

test('without the cookie, or with that of another run, there is neither page nor call, only what to do', async () => {
  const earlier = await hostForTests(await deskWithoutLibrary())
  await earlier.follow(earlier.host.newLink())
  const { host } = await hostForTests(await deskWithoutLibrary())
  const mine = { origin: host.origin, 'x-kronika': '1' }
  const theirs = { ...mine, cookie: earlier.ofPage().cookie }
  const answers = [
    await rawRequest(host.origin, { headers: navigation }),
    await rawRequest(host.origin, { headers: theirs }),
    await rawRequest(host.origin, { method: 'POST', path: '/rpc/library/status', body: '{}', headers: mine }),
    await rawRequest(host.origin, { method: 'POST', path: '/drop?name=a.jpg', body: 'x', headers: theirs }),
    await rawRequest(host.origin, { path: '/assets/main.js', headers: mine }),
  ]
  const whatToDo = 'Otwórz link, który jest w terminalu. Nowy link: naciśnij tam Enter.\n'
  expect(answers.map(({ status, text }) => [status, text])).toEqual(Array(5).fill([401, whatToDo]))
})
