import { expect, test } from 'vitest'
import { type BodyDocument, emptyBody } from '../body/schema'
import { bold, doc, heading, lineBreak, link, list, paragraph, table, video } from '../checks/sample-edition'
import { blocksOf } from './blocks'

const photo = (photoId: string): BodyDocument => ({ type: 'photo', attrs: { photoId } })
const quote = (...content: BodyDocument[]): BodyDocument => ({ type: 'blockquote', content })

const whole = doc(
  heading(2, 'Żółć'),
  paragraph('Zażółć ', bold('gęślą'), lineBreak, link('/pl', 'jaźń')),
  { type: 'paragraph' },
  list(paragraph('jeden'), list(paragraph('dwa'), photo('p1'))),
  quote(paragraph('„Trzy”'), heading(3, 'cztery')),
  table(paragraph('pięć'), list(paragraph('sześć'))),
  video,
)

test('a body is read as its blocks, with what they are and where they stand', () => {
  expect(blocksOf(whole).map(({ top, kind, text, photoId }) => [top, kind, photoId ?? text])).toEqual([
    [0, 'heading2', 'Żółć'],
    [1, 'paragraph', 'Zażółć gęślą\njaźń'],
    [3, 'listItem', 'jeden'],
    [3, 'listItem', 'dwa'],
    [3, 'photo', 'p1'],
    [4, 'quote', '„Trzy”'],
    [4, 'heading3', 'cztery'],
    [5, 'row', 'pięć | sześć'],
    [6, 'video', 'Film'],
  ])
})

test.each<[string, BodyDocument]>([
  ['an empty body', emptyBody],
  ['a body without anything', { type: 'doc' }],
  ['blanks and characters without width', doc(paragraph(' \u00a0\u200b'), list(paragraph(' ')))],
])('%s has no blocks', (_, body) => {
  expect(blocksOf(body)).toEqual([])
})

const one = paragraph('Raz')
test.each<[string, BodyDocument, BodyDocument, boolean]>([
  ['a link to elsewhere', paragraph(link('/a', 'Raz')), paragraph(link('/b', 'Raz')), false],
  ['other letters', one, paragraph(bold('Raz')), false],
  ['a list with numbers', list(one), { ...list(one), type: 'orderedList' }, false],
  ['a quotation', one, quote(one), false],
  [
    'attributes without a value, or in another order',
    paragraph(link('/a', 'Raz')),
    paragraph({
      text: 'Raz',
      type: 'text',
      marks: [{ attrs: { target: null, href: '/a' }, type: 'link' }],
    }),
    true,
  ],
])('the fingerprint of a block: %s', (_, before, after, isSame) => {
  const [a, b] = [blocksOf(doc(before)), blocksOf(doc(after))]
  expect(a[0]!.fingerprint === b[0]!.fingerprint).toBe(isSame)
})

test('the second paragraph of an entry of a list is not an entry', () => {
  const joined = blocksOf(doc(list(one, one)))
  expect(joined[0]!.fingerprint).not.toBe(joined[1]!.fingerprint)
})
