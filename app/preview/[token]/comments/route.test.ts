import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'next-intl'
import { expect, test, vi } from 'vitest'
import { commentByLink } from '@/db/commands/preview-links'
import { read, write } from '@/db/open'
import { listComments } from '@/db/queries/comments'
import { everyRow, useTestDatabase } from '@/db/test-database'
import type { Locale } from '@/lib/locales'
import en from '../../../../messages/en.json' with { type: 'json' }
import pl from '../../../../messages/pl.json' with { type: 'json' }
import { aSharedDraft, type Shared } from '../../test-shared'
import { POST } from './route'

type Wanted = { locale: Locale; namespace: NamespaceKeys<Messages, NestedKeyOf<Messages>> }

vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)
vi.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: Wanted) =>
    createTranslator({ locale, messages: { pl, en }[locale], namespace }),
}))
vi.stubEnv('SITE_URL', 'https://msz.example')

let content: Shared
useTestDatabase(async () => {
  content = await aSharedDraft()
})

const said = { name: 'Maria  Nowak', text: 'One line\r\nand another' }
const ownSite = { origin: 'https://msz.example' }

async function listSaid() {
  const comments = await listComments(read(), content.first.editionId)
  return comments.map(({ name, text, linkLabel }) => [name, text, linkLabel])
}

test('a reviewer’s comment is kept, and they are led back', async () => {
  const { status, headers } = await send(said)
  expect([status, headers.get('location')]).toEqual([303, `/preview/${content.token}?sent#comments`])
  expect(headers.get('cache-control')).toBe('no-store')
  expect(await listSaid()).toEqual([['Maria Nowak', 'One line\nand another', 'The embassy']])
})

test.each([
  [
    'its own page, as browsers say it of a page that tells nobody its address',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    303,
  ],
  ['its own page', ownSite, 303],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of the same family', { origin: 'null', 'sec-fetch-site': 'same-site' }, 403],
  ['nowhere', {}, 403],
])('a comment is taken from its own page alone, not unseen: %s', async (_, headers, status) => {
  expect((await send(said, { headers })).status).toBe(status)
  expect(await listSaid()).toHaveLength(status === 303 ? 1 : 0)
})

test.each([
  ['without a name', { name: ' ' }, 422, en.Problem.guestNameMissing],
  ['with nothing to say', { text: '\r\n' }, 422, en.Problem.commentEmpty],
  ['with too much to say', { text: 'a'.repeat(2001) }, 422, '2001 characters'],
  ['with too long a name', { name: 'a'.repeat(101) }, 422, '101 characters'],
])(
  'a reviewer %s is told so in the language of the text, with what they wrote',
  async (_, wrong, status, reason) => {
    const before = everyRow()
    const response = await send({ ...said, ...wrong })
    const html = await response.text()
    expect(response.status).toBe(status)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain(reason.replaceAll("'", '&#39;'))
    expect(html).toContain(('text' in wrong ? wrong.text : said.text).replace('\r\n', '\n').trim())
    expect(html).not.toContain(pl.Preview.refusedTitle)
    expect(everyRow()).toEqual(before)
  },
)

test('two thousand characters are enough for two thousand, however a browser sends its lines', async () => {
  expect((await send({ ...said, text: 'a\r\n'.repeat(1000) })).status).toBe(303)
  expect((await listSaid())[0]![1]).toHaveLength(1999)
})

test('after twenty comments the link has to wait', async () => {
  const at = new Date().toISOString()
  for (let number = 0; number < 20; number += 1)
    await write((tx) => commentByLink(tx, at, { token: content.token, name: 'Maria', text: 'Again' }))
  const response = await send(said)
  expect(response.status).toBe(429)
  expect(await response.text()).toContain('20 comments')
})

test('a link that opens nothing says so in both languages, says no more, and gives the words back', async () => {
  const response = await send(said, { token: 'a'.repeat(43) })
  const html = await response.text()
  expect(response.status).toBe(404)
  for (const words of [pl, en]) expect(html).toContain(words.Preview.goneTitle)
  expect(html).toContain('One line\nand another')
  expect(html).not.toContain('/preview/')
})

test('what was written is shown as text, whatever it is', async () => {
  const html = await (await send({ name: '', text: '</textarea><script>alert("1")</script>' })).text()
  expect(html).not.toContain('<script')
  expect(html).toContain('&#60;/textarea&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;')
})

test.each([
  ['a body said to be too long', { 'content-length': '70000' }],
  ['a body of no stated length', {}],
])('%s is refused unread', async (_, headers) => {
  const body = new URLSearchParams(said)
  const request = new Request('https://msz.example/', {
    method: 'POST',
    body,
    headers: { ...ownSite, ...headers },
  })
  const response = await POST(request, { params: Promise.resolve({ token: content.token }) })
  expect([response.status, await listSaid()]).toEqual([400, []])
})

type Sent = { token?: string; headers?: Record<string, string> }

function send(fields: Record<string, string>, { token = content.token, headers = ownSite }: Sent = {}) {
  const body = new URLSearchParams(fields)
  const request = new Request('https://msz.example/', { method: 'POST', body, headers })
  request.headers.set('content-length', String(String(body).length))
  return POST(request, { params: Promise.resolve({ token }) })
}
