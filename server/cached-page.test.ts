import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { getRouteCacheKey, type ResponseCacheOwner } from 'next/dist/server/lib/route-cache-key'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { publicCacheControl } from '../lib/headers.js'
import { answerFromCache } from './cached-page.js'
import PageCache from './page-cache.js'

const server = createServer((request, response) => {
  if (!answerFromCache(request, response)) response.writeHead(299).end('rendered by Next')
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

const html = '<!DOCTYPE html><html lang="pl"><title>Wiadomość</title>'

beforeEach(async () => {
  await keep('/pl/news/wiadomosc', html)
  await keep('/en/news/message', html)
  await keep('/en', html)
  await keep('/pl/news/nie-ma', html, { status: 404 })
  await keep('/en/news/moved', '', { status: 308, headers: { location: '/en/news/here' } })
  await keep('/en/news/old', html, {}, -1)
})

test.each(['/pl/aktualnosci/wiadomosc', '/en/news/message', '/en'])(
  '%s is answered from the cache',
  async (path) => {
    const { status, headers, text } = await get(path)
    expect([status, text]).toEqual([200, html])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': publicCacheControl,
      'content-length': String(Buffer.byteLength(html)),
      vary: 'Accept-Encoding',
    })
  },
)

test.each([
  ['an address that is not kept', '/en/news/other'],
  ['the English address in Polish, which redirects', '/pl/news/wiadomosc'],
  ['the Polish address in English', '/en/aktualnosci/message'],
  ['an address with a question', '/en/news/message?page=2'],
  ['an unknown language', '/de/news/message'],
  ['the desk', '/admin/articles'],
  ['nothing', '/'],
  ['a way up', '/en/../en/news/message'],
  ['a name of JavaScript’s own', '/en/constructor'],
  ['a page that has grown old', '/en/news/old'],
])('%s is left to Next', async (_, path) => {
  expect((await get(path)).text).toBe('rendered by Next')
})

test.each([
  ['a form that is sent', { method: 'POST' }],
  ['a client that navigates', { headers: { rsc: '1' } }],
])('%s is left to Next', async (_, asked) => {
  expect((await get('/en/news/message', asked)).text).toBe('rendered by Next')
})

test('a missing page keeps its status, and a moved one its address', async () => {
  expect((await get('/pl/aktualnosci/nie-ma')).status).toBe(404)
  expect(await get('/en/news/moved')).toMatchObject({ status: 308, headers: { location: '/en/news/here' } })
})

test('HEAD says what GET would, without the page', async () => {
  const { status, headers, text } = await get('/en/news/message', { method: 'HEAD' })
  expect([status, headers['content-length'], text]).toEqual([200, String(Buffer.byteLength(html)), ''])
})

test('a page is compressed for who can read it so', async () => {
  const { headers, body } = await get('/en/news/message', { headers: { 'accept-encoding': 'gzip' } })
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(body).toString()).toBe(html)
})

test.each([
  ['the ETag', (etag: string) => etag],
  ['the ETag as a proxy weakens it when it compresses', (etag: string) => `W/${etag}`],
  ['a list with the ETag', (etag: string) => `"another", ${etag}`],
])('who has the page already, and says so by %s, gets none', async (_, said) => {
  const { etag } = (await get('/en/news/message')).headers
  const { status, text, headers } = await get('/en/news/message', {
    headers: { 'if-none-match': said(etag!) },
  })
  expect([status, text, headers.etag]).toEqual([304, '', etag])
})

test('who has another one gets the page', async () => {
  expect((await get('/en/news/message', { headers: { 'if-none-match': '"another"' } })).status).toBe(200)
})

test('a change is seen by the next request', async () => {
  await new PageCache().revalidateTag('a-tag')
  expect((await get('/en/news/message')).text).toBe('rendered by Next')
})

function keep(path: string, content: string, given: object = {}, revalidate = 1000) {
  const owner = { kind: 'APP_PAGE', sourceRoute: '/[locale]/news/[slug]/page' } as ResponseCacheOwner
  const value = {
    kind: 'APP_PAGE',
    html: content,
    status: 200,
    headers: { 'x-next-cache-tags': 'a-tag' },
    ...given,
  }
  return new PageCache().set(getRouteCacheKey(path, owner), value, { cacheControl: { revalidate } })
}

type Asked = { method?: string; headers?: Record<string, string> }

function get(path: string, { method = 'GET', headers = {} }: Asked = {}) {
  const { port } = server.address() as AddressInfo
  type Got = { status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }
  return new Promise<Got>((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode!, headers: response.headers, body, text: body.toString() })
      })
    })
    asked.end()
  })
}
