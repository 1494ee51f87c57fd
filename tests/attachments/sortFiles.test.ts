import { expect, test } from 'vitest'
import { sortFiles } from '../../renderer/attachments/sortFiles.ts'

const names = (files: readonly File[]) => files.map(file => file.name)

test('what is dropped is parted by content, and a file that calls itself a PDF is judged as one', async () => {
  const { pdfs, others } = await sortFiles([
    new File(['\xff\xd8\xff\xe0 zdjęcie'], 'IMG_4415.jpg'),
    new File(['%PDF-1.7'], 'program.pdf'),
    new File(['%PDF-1.4'], 'skan z drukarki'),
    new File(['PK\x03\x04'], 'udawany.PDF'),
    new File([], 'pusty.pdf'),
    new File([`${' '.repeat(1020)}%PDF-`], 'notatka.txt'),
  ])
  expect({ pdfs: names(pdfs), others: names(others) }).toEqual({
    pdfs: ['program.pdf', 'skan z drukarki', 'udawany.PDF', 'pusty.pdf'],
    others: ['IMG_4415.jpg', 'notatka.txt'],
  })
})

test('a card full of photos is not read before anything is seen to happen', async () => {
  const photo = Object.assign(new File(['%PDF-'], 'IMG_4415.jpg', { type: 'image/jpeg' }), {
    slice: () => {
      throw new Error('it was read')
    },
  })
  expect(names((await sortFiles([photo])).others)).toEqual(['IMG_4415.jpg'])
})

test('what cannot be read goes with the rest, where it is named', async () => {
  const folder = Object.assign(new File([], 'zdjęcia'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('a folder', 'NotFoundError')) }),
  })
  expect(names((await sortFiles([folder])).others)).toEqual(['zdjęcia'])
})
