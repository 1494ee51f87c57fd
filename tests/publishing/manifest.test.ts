import { expect, test } from 'vitest'
import { manifestText } from '../../shared/publishing/manifestText.ts'

test('the manifest lists the files by their paths, in an order no locale can change', () => {
  const sha256 = '0a'.repeat(32)
  const files = ['style.css', 'photos/ż.jpg', 'pl/index.html', 'Photos/a.jpg', 'photos/z.jpg', 'article.json']
  const text = manifestText(
    'kongres2026',
    files.map((path, bytes) => ({ path, bytes, sha256 })),
  )
  expect(JSON.parse(text)).toEqual({
    format: 'kronika-manifest',
    shape: 1,
    id: 'kongres2026',
    files: [
      { path: 'Photos/a.jpg', bytes: 3, sha256 },
      { path: 'article.json', bytes: 5, sha256 },
      { path: 'photos/z.jpg', bytes: 4, sha256 },
      { path: 'photos/ż.jpg', bytes: 1, sha256 },
      { path: 'pl/index.html', bytes: 2, sha256 },
      { path: 'style.css', bytes: 0, sha256 },
    ],
  })
})
