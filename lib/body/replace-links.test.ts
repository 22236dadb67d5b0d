import { expect, test } from 'vitest'
import { linksInBody } from './links'
import { replaceLinks } from './replace-links'
import type { BodyDocument } from './schema'

const link = (href: string) => ({ type: 'link', attrs: { href } })
const body: BodyDocument = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'one', marks: [{ type: 'bold' }, link('/en/news/one')] },
        { type: 'text', text: ' and ' },
        { type: 'text', text: 'two', marks: [link('https://two.example')] },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'one again', marks: [link('/en/news/one')] }],
            },
          ],
        },
      ],
    },
  ],
}

test('every link to an address leads to the other one, the rest stays as it is', () => {
  const before = structuredClone(body)
  const replaced = replaceLinks(body, new Map([['/en/news/one', '/preview/one']]))
  expect(linksInBody(replaced)).toEqual(['/preview/one', 'https://two.example'])
  expect(JSON.stringify(replaced)).toBe(JSON.stringify(body).replaceAll('/en/news/one', '/preview/one'))
  expect(body).toEqual(before)
})

test('without addresses it is the same text', () => {
  expect(replaceLinks(body, new Map())).toEqual(body)
})
