import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { readMarkdown } from './markdown'

const harbour = newId()

const folder = mkdtempSync(join(tmpdir(), 'komunikat-markdown-'))
const file = join(folder, 'text.md')
afterAll(() => rmSync(folder, { recursive: true }))

const head = '---\ntitle: "A: title"\nslug: a-title\nlead: Lead\npublishedAt: 2025-04-04T14:30:00Z\n---\n\n'
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

function readText(markdown: string) {
  writeFileSync(file, head + markdown)
  return readMarkdown(file, new Map([['harbour', harbour]]))
}

test('the front matter is read as it is written', async () => {
  const { title, slug, lead, publishedAt } = await readText('Text.')
  expect({ title, slug, lead }).toEqual({ title: 'A: title', slug: 'a-title', lead: 'Lead' })
  expect(new Date(publishedAt!).toISOString()).toBe('2025-04-04T14:30:00.000Z')
})

test('text, a photo and a video become what an article holds, in order', async () => {
  const { body } = await readText(
    'One.\n\n![](photo:harbour)\n\n[video](https://video.example/1 "A film")\n\nTwo.\n',
  )
  expect(body.content).toMatchObject([
    paragraph('One.'),
    { type: 'photo', attrs: { photoId: harbour } },
    { type: 'video', attrs: { src: 'https://video.example/1', title: 'A film' } },
    paragraph('Two.'),
  ])
})

test.each([
  ['a subheading', '## Part', 'heading'],
  ['a list', '- one\n- two', 'bulletList'],
  ['a numbered list', '1. one\n2. two', 'orderedList'],
  ['a quotation', '> said', 'blockquote'],
  ['a table', '| a | b |\n| --- | --- |\n| c | d |', 'table'],
])('%s is read', async (_, markdown, type) => {
  expect((await readText(markdown)).body.content?.map((node) => node.type)).toEqual([type])
})

test('no text is an empty paragraph', async () => {
  expect((await readText('')).body.content).toEqual([{ type: 'paragraph' }])
})

test.each([
  ['a script for a link', '[here](javascript:alert%281%29)'],
  ['a heading of the first level', '# Title'],
  ['a photo that the library does not have', '![](photo:no-such-photo)'],
])('%s is refused, and the file is named', async (_, markdown) => {
  await expect(readText(markdown)).rejects.toThrow(file)
})
