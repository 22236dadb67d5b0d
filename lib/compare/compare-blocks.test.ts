import { expect, test } from 'vitest'
import { type BodyDocument, emptyBody } from '../body/schema'
import { bold, doc, heading, link, list, paragraph, table, video } from '../checks/sample-edition'
import { compareBlocks } from './compare-blocks'

const photo = (photoId: string): BodyDocument => ({ type: 'photo', attrs: { photoId } })
const body = (...texts: string[]) => doc(...texts.map((text) => paragraph(text)))

const summaryOf = (before: BodyDocument, after: BodyDocument) =>
  compareBlocks(before, after).map((pair) => {
    const [was, is] = [pair.before, pair.after].map((block) => block && (block.photoId ?? block.text))
    return pair.change === 'same' ? `= ${is}` : `${pair.change} ${was ?? ''} > ${is ?? ''}`
  })

test.each<[string, BodyDocument, BodyDocument, string[]]>([
  ['nothing at all', emptyBody, emptyBody, []],
  ['the first words', emptyBody, body('Raz'), ['added  > Raz']],
  ['everything gone', body('Raz', 'Dwa'), emptyBody, ['removed Raz > ', 'removed Dwa > ']],
  [
    'one reworded between two others',
    body('Raz', 'Minister odwiedził Kraków', 'Trzy'),
    body('Raz', 'Minister odwiedził Łódź', 'Trzy'),
    ['= Raz', 'changed Minister odwiedził Kraków > Minister odwiedził Łódź', '= Trzy'],
  ],
  [
    'one written anew',
    body('Raz', 'Minister odwiedził Kraków', 'Trzy'),
    body('Raz', 'Prognoza pogody na jutro: Kraków', 'Trzy'),
    ['= Raz', 'removed Minister odwiedził Kraków > ', 'added  > Prognoza pogody na jutro: Kraków', '= Trzy'],
  ],
  [
    'a reworded one, with a new one before',
    body('Rada przyjęła ustawę o rzekach'),
    body('Dziś obradowała komisja', 'Rada przyjęła ustawę o lasach'),
    [
      'added  > Dziś obradowała komisja',
      'changed Rada przyjęła ustawę o rzekach > Rada przyjęła ustawę o lasach',
    ],
  ],
  [
    'one that changed places',
    body('Akapit pierwszy', 'Wstęp', 'Koniec'),
    body('Wstęp', 'Koniec', 'Akapit pierwszy'),
    ['removed Akapit pierwszy > ', '= Wstęp', '= Koniec', 'added  > Akapit pierwszy'],
  ],
  ['a heading made of it', body('Wstęp'), doc(heading(2, 'Wstęp')), ['changed Wstęp > Wstęp']],
  ['an entry of a list made of it', body('Wstęp'), doc(list(paragraph('Wstęp'))), ['changed Wstęp > Wstęp']],
  ['bold letters', body('Wstęp'), doc(paragraph(bold('Wstęp'))), ['changed Wstęp > Wstęp']],
  [
    'a link to elsewhere',
    doc(paragraph(link('/pl/a', 'tu'))),
    doc(paragraph(link('/pl/b', 'tu'))),
    ['changed tu > tu'],
  ],
  ['another photo', doc(photo('p1')), doc(photo('p2')), ['removed p1 > ', 'added  > p2']],
  ['the same photo', doc(photo('p1')), doc(photo('p1')), ['= p1']],
  [
    'a cell of a table',
    doc(table(paragraph('Kraków'), paragraph('1,5 mln zł'))),
    doc(table(paragraph('Kraków'), paragraph('1,7 mln zł'))),
    ['changed Kraków | 1,5 mln zł > Kraków | 1,7 mln zł'],
  ],
])('two bodies: %s', (_, before, after, expected) => {
  expect(summaryOf(before, after)).toEqual(expected)
})

test('the words of a changed block are compared; those of a new one are all new', () => {
  const [changed, added] = compareBlocks(body('Ala ma kota'), body('Ala ma psa', 'Koniec'))
  expect(changed!.pieces).toEqual([
    { text: 'Ala ma ', change: 'same' },
    { text: 'kota', change: 'removed' },
    { text: 'psa', change: 'added' },
  ])
  expect(added!.pieces).toEqual([{ text: 'Koniec', change: 'added' }])
})

test('where only the letters changed, all words are the same', () => {
  const [changed] = compareBlocks(body('Wstęp'), doc(paragraph(bold('Wstęp'))))
  expect(changed).toMatchObject({ change: 'changed', pieces: [{ text: 'Wstęp', change: 'same' }] })
})

test.each<[string, BodyDocument, BodyDocument, string[] | null]>([
  ['to elsewhere', paragraph(link('/pl/a', 'tu')), paragraph(link('/pl/b', 'tu')), ['/pl/', 'a', 'b']],
  [
    'to elsewhere, of a video',
    video,
    { ...video, attrs: { ...video.attrs, src: 'https://video.example/2' } },
    ['https://video.example/', '1', '2'],
  ],
  ['no longer', paragraph(link('/pl/a', 'tu')), paragraph('tu'), ['/pl/a']],
  ['in a row of a table', table(paragraph('tu')), table(paragraph(link('/pl/a', 'tu'))), ['/pl/a']],
  [
    'to the same, in bold',
    paragraph(link('/pl/a', 'tu')),
    paragraph(link('/pl/a', 't'), link('/pl/a', bold('u'))),
    null,
  ],
  ['to the same, with other words', paragraph(link('/pl/a', 'o tu')), paragraph(link('/pl/a', 'tu')), null],
])('links: %s', (_, before, after, expected) => {
  const [pair] = compareBlocks(doc(before), doc(after))
  expect(pair!.change).toBe('changed')
  expect(pair!.addresses?.map(({ text }) => text) ?? null).toEqual(expected)
})

const manyParagraphs = (count: number, last: string) =>
  body(...Array.from({ length: count }, (_, index) => `Akapit numer ${index} o sprawie ${index % 7} ${last}`))

test('300 paragraphs that all changed are paired each with its own', () => {
  const pairs = compareBlocks(manyParagraphs(300, 'dawniej'), manyParagraphs(300, 'teraz'))
  expect(pairs).toHaveLength(300)
  expect(pairs.every(({ before, after }) => before?.top === after?.top)).toBe(true)
})

test('thousands of paragraphs that all changed are too many to pair', { timeout: 5000 }, () => {
  const pairs = compareBlocks(manyParagraphs(6000, 'dawniej'), manyParagraphs(6000, 'teraz'))
  expect(pairs).toHaveLength(12_000)
})
