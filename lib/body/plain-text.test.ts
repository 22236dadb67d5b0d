import { expect, test } from 'vitest'
import { plainText } from './plain-text'
import { emptyBody } from './schema'

const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
})

test.each([
  ['nothing', emptyBody, ''],
  ['two paragraphs', { type: 'doc', content: [paragraph(text('A')), paragraph(text('B'))] }, 'A\n\nB'],
  ['words with marks', paragraph(text('A '), text('b', 'bold'), text(' c')), 'A b c'],
  ['a line break', paragraph(text('A'), { type: 'hardBreak' }, text('B')), 'A\nB'],
  [
    'a heading and a list',
    {
      type: 'doc',
      content: [
        { type: 'heading', content: [text('H')] },
        {
          type: 'bulletList',
          content: ['A', 'B'].map((one) => ({ type: 'listItem', content: [paragraph(text(one))] })),
        },
      ],
    },
    'H\n\nA\n\nB',
  ],
])('%s in plain text', (_, body, expected) => {
  expect(plainText(body)).toBe(expected)
})
