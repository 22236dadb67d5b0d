import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSafeAddress } from './address'
import { type BodyDocument, emptyBody, isEmptyBody, parseBody, photosInBody } from './schema'

const photoId = '01890a5d-ac96-774b-bcce-b302099a8057'
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]): BodyDocument => ({ type: 'doc', content })
const linkTo = (href: unknown) => doc(paragraph(text('here', { type: 'link', attrs: { href } })))
const video = (src: unknown) => doc({ type: 'video', attrs: { src, title: 'A video' } })
const cell = (type: string) => ({ type, content: [paragraph(text('x'))] })
const item = { type: 'listItem', content: [paragraph(text('x'))] }
const endless = { ...cell('tableCell'), attrs: { colspan: 1_000_000_000 } }
const wideCell = { ...cell('tableCell'), attrs: { colspan: { toString: 'x' } } }

const whole = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Part')] },
  paragraph(
    text('Plain, '),
    text('bold', { type: 'bold' }),
    { type: 'hardBreak' },
    text('italic', { type: 'italic' }),
  ),
  { type: 'heading', attrs: { level: 3 }, content: [text('Section')] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
  {
    type: 'orderedList',
    attrs: { start: 4 },
    content: [{ type: 'listItem', content: [paragraph(text('four'))] }],
  },
  { type: 'blockquote', content: [paragraph(text('said'))] },
  { type: 'photo', attrs: { photoId } },
  { type: 'video', attrs: { src: 'https://video.example/1', title: 'A video' } },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader')] },
      { type: 'tableRow', content: [cell('tableCell')] },
    ],
  },
  ...linkTo('/pl/galerie').content!,
)

test('a document of everything that an article may hold is accepted, and stays the same when read again', () => {
  const parsed = parseBody(whole)
  expect(parsed).toMatchObject(whole)
  expect(parseBody(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
})

test.each([
  ['an empty paragraph', emptyBody],
  ['a link to a page of the web', linkTo('https://www.gov.pl')],
  ['a link to an address for e-mail', linkTo('mailto:press@example.org')],
])('%s is accepted', (_, body) => {
  expect(parseBody(body)).toMatchObject(body)
})

test.each<[string, unknown]>([
  ['a link to a script', linkTo('javascript:alert(1)')],
  ['a link to a script in other letters', linkTo('\tJavaScript:alert(1)')],
  ['a link without a scheme to another site', linkTo('//evil.example')],
  ['a link to a document in itself', linkTo('data:text/html,x')],
  ['a link to nowhere', linkTo(null)],
  ['a link without an address', doc(paragraph(text('here', { type: 'link' })))],
  ['a link whose address is no text', linkTo({ toString: 'https://example.org' })],
  ['a bad link deep inside', doc({ type: 'blockquote', content: linkTo('javascript:x').content })],
  ['a video at a script', video('javascript:alert(1)')],
  ['a video at nothing', video('')],
  ['a video without an address', doc({ type: 'video' })],
  ['a video inside this site, which has none', video('/pl/film')],
  ['a video at an e-mail address', video('mailto:press@example.org')],
  ['a video at an address that is none', video('https://[')],
  ['a node that there is not', doc({ type: 'iframe', attrs: { src: 'https://evil.example' } })],
  ['raw HTML', doc({ type: 'html', content: [text('<script>')] })],
  ['a picture from elsewhere', doc({ type: 'image', attrs: { src: 'https://evil.example/x.png' } })],
  ['code, which is switched off', doc({ type: 'codeBlock', content: [text('x')] })],
  ['a line across the page, which is switched off', doc({ type: 'horizontalRule' })],
  [
    'a mark that there is not',
    doc(paragraph(text('x', { type: 'textStyle', attrs: { style: 'color:red' } }))),
  ],
  ['underlining, which is switched off', doc(paragraph(text('x', { type: 'underline' })))],
  [
    'a heading of the first level, which is the title’s',
    doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] }),
  ],
  ['a heading of the fourth level', doc({ type: 'heading', attrs: { level: 4 }, content: [text('x')] })],
  ['a photo whose id is no id', doc({ type: 'photo', attrs: { photoId: { toString: 'x' } } })],
  [
    'a video whose title is no text',
    doc({ type: 'video', attrs: { src: 'https://video.example/1', title: {} } }),
  ],
  [
    'a cell that no table has room for',
    doc({ type: 'table', content: [{ type: 'tableRow', content: [endless] }] }),
  ],
  [
    'a list that starts at no number',
    doc({ type: 'orderedList', attrs: { start: { toString: 'x' } }, content: [item] }),
  ],
  [
    'a cell as wide as no number',
    doc({ type: 'table', content: [{ type: 'tableRow', content: [wideCell] }] }),
  ],
  ['words outside a paragraph', doc(text('x'))],
  ['a paragraph in a paragraph', doc(paragraph(paragraph(text('x'))))],
  ['an empty text', doc(paragraph(text('')))],
  ['a text that is none', doc(paragraph({ type: 'text', text: 7 }))],
  ['a table without rows', doc({ type: 'table', content: [] })],
  ['a document in a document', doc(doc())],
  ['a paragraph alone', paragraph(text('x'))],
  ['no content', { type: 'doc' }],
  ['a name of JavaScript’s own', { type: 'constructor' }],
  ['null', null],
  ['a list', [whole]],
  ['a text', 'Some words'],
])('%s is refused', (_, value) => {
  expect(parseBody(value)).toBeNull()
})

test('what the schema does not know of a node is dropped', () => {
  const given = doc({
    ...paragraph(text('x')),
    attrs: { onclick: 'alert(1)', style: 'color:red' },
    extra: true,
  })
  expect(JSON.stringify(parseBody(given))).not.toMatch(/onclick|style|extra/)
})

test('a document that is nested without end is refused, not fatal', () => {
  let nested: object = paragraph(text('x'))
  for (let depth = 0; depth < 20_000; depth += 1) nested = { type: 'blockquote', content: [nested] }
  expect(parseBody(doc(nested))).toBeNull()
})

test('no JSON whatever makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseBody(value)))
})

// Documents that look right and are wrong somewhere.
const almost = fc.letrec<{ node: object }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        ...['doc', 'paragraph', 'text', 'heading', 'listItem', 'bulletList', 'table', 'tableRow'],
        ...['tableCell', 'photo', 'video', 'hardBreak', 'toString', '__proto__'],
      ),
      text: fc.oneof(fc.string(), fc.jsonValue()),
      attrs: fc.oneof(
        fc.record({
          level: fc.integer(),
          src: fc.string(),
          href: fc.webUrl(),
          photoId: fc.uuid(),
          colspan: fc.integer(),
        }),
        fc.jsonValue(),
      ),
      marks: fc.array(
        fc.record({
          type: fc.constantFrom('bold', 'link', 'code', 'valueOf'),
          attrs: fc.dictionary(fc.string(), fc.string()),
        }),
      ),
      content: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), fc.jsonValue()),
    },
    { requiredKeys: ['type'] },
  ),
})).node

test('nor does a document that is almost right; and what is accepted has safe addresses only', () => {
  fc.assert(
    fc.property(fc.array(almost, { maxLength: 3 }), (content) => {
      const parsed = parseBody({ type: 'doc', content })
      const addresses = JSON.stringify(parsed)?.matchAll(/"(?:href|src)":("(?:[^"\\]|\\.)*")/g) ?? []
      for (const [, address] of addresses) expect(isSafeAddress(JSON.parse(address!))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the photos of a text are found in their order, in lists and tables too', () => {
  const photo = (id: string) => ({ type: 'photo', attrs: { photoId: id } })
  expect(photosInBody(doc(photo('a'), { type: 'blockquote', content: [photo('b')] }, photo('a')))).toEqual([
    'a',
    'b',
    'a',
  ])
  expect(photosInBody(emptyBody)).toEqual([])
})

test.each<[string, BodyDocument, boolean]>([
  ['an empty paragraph', emptyBody, true],
  ['blanks', doc(paragraph(text(' \u00a0\n'))), true],
  ['a line break', doc(paragraph({ type: 'hardBreak' })), true],
  [
    'an empty list',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }),
    true,
  ],
  ['a word', doc(paragraph(text('x'))), false],
  ['a photo', doc({ type: 'photo', attrs: { photoId } }), false],
  ['a video', video('https://video.example/1'), false],
])('%s is empty: %s', (_, body, expected) => {
  expect(isEmptyBody(body)).toBe(expected)
})
