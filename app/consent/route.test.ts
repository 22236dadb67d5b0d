import { expect, test, vi } from 'vitest'
import { POST } from './route'

vi.stubEnv('SITE_URL', 'https://msz.example')

test.each([
  ['everything', ['all'], [], '1.statistics.media'],
  ['nothing', ['none'], ['statistics', 'media'], '1'],
  ['one category', ['chosen'], ['media'], '1.media'],
  ['both categories', ['chosen'], ['statistics', 'media'], '1.statistics.media'],
  ['no category', ['chosen'], [], '1'],
  ['a category that there is not', ['chosen'], ['marketing', 'media'], '1.media'],
  ['an answer that there is not', ['maybe'], ['media'], '1'],
  ['no answer, which is no consent', [], ['media'], '1'],
])('a reader who chose %s is remembered so', async (_, [answer], categories, value) => {
  const response = await send(formOf({ ...(answer && { answer }), returnTo: '/pl' }, categories))
  expect(response.headers.get('set-cookie')).toMatch(new RegExp(`^consent=${value.replaceAll('.', '\\.')};`))
})

test('the answer is kept for six months, for this site alone, and is not kept by a proxy', async () => {
  const { status, headers } = await send(formOf({ answer: 'none' }))
  expect(status).toBe(303)
  expect(headers.getSetCookie()).toEqual(['consent=1; Max-Age=15724800; Path=/; SameSite=Lax; Secure'])
  expect(headers.get('cache-control')).toBe('no-store')
})

test.each([
  ['/en/news/a-title', '/en/news/a-title'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/pl\r\nSet-Cookie: session=x', '/'],
  ['/pl/aktualności', '/'],
  ['', '/'],
])('from %j the reader is led to %s', async (returnTo, location) => {
  const { status, headers } = await send(formOf({ answer: 'all', returnTo }))
  expect([status, headers.get('location')]).toEqual([303, location])
  expect(headers.getSetCookie()).toHaveLength(1)
})

test('without a page to go back to, the reader is led to the front page', async () => {
  expect((await send(formOf({ answer: 'all' }))).headers.get('location')).toBe('/')
})

test('a file in the place of a path is no path', async () => {
  const form = new FormData()
  form.set('answer', 'all')
  form.set('returnTo', new File(['/pl'], '/pl'))
  expect((await send(form)).headers.get('location')).toBe('/')
})

test.each([
  ['no body', { method: 'POST' }],
  ['a body of no stated length', { method: 'POST', body: 'answer=all', headers: form() }],
  ['a body said to be too long', { method: 'POST', body: 'answer=all', headers: form('5000') }],
  [
    'a body that is no form',
    { method: 'POST', body: '{"answer":"all"}', headers: form('16', 'application/json') },
  ],
  [
    'a form that is broken off',
    { method: 'POST', body: '--x\r\nContent-', headers: form('13', 'multipart/form-data; boundary=x') },
  ],
])('%s is refused, and nothing is remembered', async (_, init) => {
  const response = await POST(new Request('https://msz.example/consent', init))
  expect(response.status).toBe(400)
  expect(response.headers.get('set-cookie')).toBeNull()
})

test('another site can not answer in the reader’s name', async () => {
  const headers = { ...form('10'), origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  const response = await POST(
    new Request('https://msz.example/consent', { method: 'POST', body: 'answer=all', headers }),
  )
  expect(response.headers.get('set-cookie')).toBeNull()
})

function formOf(fields: Record<string, string>, categories: string[] = []) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  for (const category of categories) data.append('category', category)
  return data
}

async function send(body: FormData) {
  const request = new Request('https://msz.example/consent', { method: 'POST', body })
  request.headers.set('content-length', '1000')
  return POST(request)
}

function form(length?: string, type = 'application/x-www-form-urlencoded') {
  return { 'content-type': type, ...(length && { 'content-length': length }) }
}
