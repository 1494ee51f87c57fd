import { expect, test } from 'vitest'
import { askedLibrary } from '../../electron/window/askedLibrary.ts'

test.each([
  [['--library', '/srv/redakcja'], '/srv/redakcja'],
  [['--library=/srv/redakcja'], '/srv/redakcja'],
  [['--inspect=0', '.', '--ozone-platform=wayland', '--library', '/srv/redakcja', 'kongres.kronika'], '/srv/redakcja'],
  [['-psn_0_12345', 'kongres.kronika'], null],
  [['--library'], null],
  [['--library', '--disable-gpu'], null],
  [[], null],
])('of the arguments %j the library is %j', (args, library) => {
  expect(askedLibrary(args)).toBe(library)
})
