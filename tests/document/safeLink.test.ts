import { expect, test } from 'vitest'
import { safeLink } from '../../shared/document/safeLink.ts'
import { safeVideo } from '../../shared/document/safeVideo.ts'

test('addresses that an office types become links', () => {
  expect(
    [
      'https://www.parp.gov.pl/dotacje?rok=2026',
      'http://klaster.example',
      'www.parp.gov.pl',
      'paih.gov.pl/wydarzenia',
      'biuro@klaster.example',
      'mailto:biuro@klaster.example?subject=Kongres',
      'tel:+48586000000',
      '+48 58 600 00 00',
      '58-600-00-00',
      '  https://narew.example/kongres \n',
      'https://gdańsk.example/żółw',
    ].map(safeLink),
  ).toEqual([
    'https://www.parp.gov.pl/dotacje?rok=2026',
    'http://klaster.example/',
    'https://www.parp.gov.pl/',
    'https://paih.gov.pl/wydarzenia',
    'mailto:biuro@klaster.example',
    'mailto:biuro@klaster.example?subject=Kongres',
    'tel:+48586000000',
    'tel:+48586000000',
    'tel:586000000',
    'https://narew.example/kongres',
    'https://xn--gdask-y7a.example/%C5%BC%C3%B3%C5%82w',
  ])
})

test('nothing that runs, reads files or hides where it goes is a link', () => {
  expect(
    [
      '',
      '   ',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript://www.parp.gov.pl/%0Aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///C:/Users/Ewa/umowa.docx',
      'blob:https://narew.example/1',
      'https://',
      'http://www parp',
      'https://www%20parp.gov.pl/',
      '24-11-2026',
      'https://www.parp.gov.pl@zly.example/',
      'mailto:',
      'Więcej na stronie',
      '/wzgledny/adres',
      '#kotwica',
      `https://narew.example/${'a'.repeat(2000)}`,
    ].map(safeLink),
  ).toEqual(Array.from({ length: 21 }, () => null))
})

test('what passed once passes again unchanged', () => {
  const passed = ['www.parp.gov.pl', 'https://gdańsk.example/żółw?q=a b', 'biuro@klaster.example'].map(safeLink)
  expect(passed.map(link => safeLink(link ?? ''))).toEqual(passed)
})

test('a film is linked by https only', () => {
  expect(
    ['https://youtu.be/x', 'vimeo.com/1', 'http://vimeo.com/1', 'mailto:a@b.pl', 'javascript:1'].map(safeVideo),
  ).toEqual(['https://youtu.be/x', 'https://vimeo.com/1', null, null, null])
})
