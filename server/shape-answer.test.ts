import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import { shapeAnswer } from './shape-answer.js'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

let answer: Answer
const server = createServer((request, response) => {
  shapeAnswer(request, response, request.url!)
  answer(response, request)
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => log.mockClear())

const failures: [string, Answer][] = [
  [
    'at once',
    (response) => response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error'),
  ],
  [
    'without a head',
    (response) => void Object.assign(response, { statusCode: 500 }).end('Internal Server Error'),
  ],
  ['without a body', (response) => void Object.assign(response, { statusCode: 500 }).end()],
  [
    'in parts, with a length and an ETag',
    (response) => {
      response.writeHead(500, {
        'Content-Length': '7',
        ETag: '"x"',
        Link: '</x.js>; rel=preload',
        'Cache-Control': 'public',
      })
      response.write('<ht')
      response.end('ml>')
    },
  ],
  [
    'as a stream',
    (response) => {
      response.statusCode = 500
      response.setHeader('Content-Type', 'text/html')
      Readable.from(['<html ', 'id="__next_error__">']).pipe(response)
    },
  ],
]

test.each(failures)(
  'a failure that Next tells %s becomes our page, with the number that is in the log',
  async (_, failing) => {
    const { status, headers, text } = await get('/en/news/a', failing)
    const logged = JSON.parse(String(log.mock.calls[0]![0])) as { id: string; path: string }
    expect(status).toBe(500)
    expect(text).toContain(en.ErrorPage.serverError.title)
    expect(text).toContain(`<code>${logged.id}</code></p>`)
    expect(text).toMatch(/<\/html>$/)
    expect(logged).toMatchObject({ level: 'error', status: 500, path: '/en/news/a' })
    expect(log).toHaveBeenCalledTimes(1)
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)))
    expect([headers.etag, headers.link]).toEqual([undefined, undefined])
  },
)

test.each(['/admin/articles', '/admin', '/_next/static/x.js'])(
  'a failure at %s stays Next’s own',
  async (path) => {
    const { status, text } = await get(path, failures[0]![1])
    expect([status, text]).toEqual([500, 'Internal Server Error'])
    expect(log).not.toHaveBeenCalled()
  },
)

test('a failure asked for by HEAD has no body', async () => {
  const { status, text } = await get('/pl', failures[0]![1], { method: 'HEAD' })
  expect([status, text]).toEqual([500, ''])
})

const page = `<!DOCTYPE html><title>Strona</title>${'<p>Zażółć gęślą jaźń.</p>'.repeat(100)}`
const asPage: Answer = (response) =>
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ETag: '"v1"',
      'Content-Length': Buffer.byteLength(page),
    })
    .end(page)

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
  ['', undefined],
])('a reader who accepts %j gets the page in %s, whole', async (accepted, encoding) => {
  const { headers, text } = await get('/pl/strona', asPage, { headers: { 'accept-encoding': accepted } })
  expect(text).toBe(page)
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers.vary).toBe('Accept-Encoding')
})

test('two files of the same size and time are not mixed up', async () => {
  const sheet =
    (body: string): Answer =>
    (response) =>
      response.writeHead(200, { 'Content-Type': 'text/css', ETag: '"same"' }).end(body)
  const accepting = { headers: { 'accept-encoding': 'br' } }
  expect((await get('/assets/a.css', sheet('a{}'), accepting)).text).toBe('a{}')
  expect((await get('/assets/b.css', sheet('b{}'), accepting)).text).toBe('b{}')
})

test.each<[string, Answer, string]>([
  [
    'a picture',
    (response) => response.writeHead(200, { 'Content-Type': 'image/avif', ETag: '"x"' }).end('pixels'),
    'pixels',
  ],
  [
    'a text that may differ each time',
    (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('now'),
    'now',
  ],
  [
    'a part of a file',
    (response) =>
      response
        .writeHead(206, {
          'Content-Type': 'text/css',
          ETag: '"x"',
          'Content-Range': 'bytes 0-2/9',
          'Content-Length': 3,
        })
        .end('a{}'),
    'a{}',
  ],
])('%s is passed on as it is', async (_, given, body) => {
  const { headers, text } = await get('/media/x', given, { headers: { 'accept-encoding': 'br' } })
  expect([text, headers['content-encoding']]).toEqual([body, undefined])
})

test('a part that one reader asked for is not what the next one gets for the whole', async () => {
  const accepting = { headers: { 'accept-encoding': 'br' } }
  const type = { 'Content-Type': 'text/css', ETag: '"parts"' }
  const range = { ...type, 'Content-Range': 'bytes 0-0/3' }
  await get('/assets/parts.css', (response) => response.writeHead(206, range).end('a'), accepting)
  const whole = await get(
    '/assets/parts.css',
    (response) => response.writeHead(200, type).end('a{}'),
    accepting,
  )
  expect(whole.text).toBe('a{}')
})

test('who has the page already is told so', async () => {
  const { status, text } = await get('/pl', (response) => response.writeHead(304, { ETag: '"v1"' }).end())
  expect([status, text]).toEqual([304, ''])
})

test('what streams is passed on as it comes', async () => {
  const { text, headers } = await get('/pl', (response) => {
    response.setHeader('Content-Type', 'text/html')
    Readable.from(['<p>', 'one', '</p>']).pipe(response)
  })
  expect([text, headers['transfer-encoding']]).toEqual(['<p>one</p>', 'chunked'])
})

const secret = `/preview/${'s'.repeat(43)}`

/** As Next streams a page that it renders for each request: the headers first, then piece by piece. */
function asStream(...pieces: string[]): Answer {
  return (response) => {
    response.statusCode = 200
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('ETag', '"v1"')
    response.flushHeaders()
    for (const piece of pieces) response.write(piece)
    response.end()
  }
}

test('a shared preview loses the framework’s scripts, whatever piece they come in, and is not compressed', async () => {
  const pieces = [
    '<!DOCTYPE html><title>Szkic</title><p>Zażółć</p><scr',
    'ipt>self.__next_f.push([1,"x"])</script>',
  ]
  const { status, headers, text } = await get(secret, asStream(...pieces, '</body>'), {
    headers: { 'accept-encoding': 'br' },
  })
  expect([status, text]).toEqual([200, '<!DOCTYPE html><title>Szkic</title><p>Zażółć</p></body>'])
  expect(headers['content-length']).toBe(String(Buffer.byteLength(text)))
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
})

test('a shared preview that opens nothing says so by its status', async () => {
  const gone = '<!DOCTYPE html><meta name="status" content="404"/><h1>Gone</h1>'
  const { status, text } = await get(secret, asStream(gone))
  expect([status, text]).toEqual([404, gone])
})

test('what React sends late of a shared preview stays unseen', async () => {
  const late = '<div hidden="" id="S:0"><link rel="icon" href="/icon.svg"/></div>'
  const { text } = await get(
    secret,
    asStream('<p>Szkic</p><!--$?--><template id="B:0"></template><!--/$-->', late),
  )
  expect(text).toBe(`<p>Szkic</p><template id="B:0"></template>${late}`)
})

test('a photo of a shared preview, and where its form leads to, are passed on as they are', async () => {
  const photo = await get(`${secret}/media/x/400.avif`, (response) =>
    response.writeHead(200, { 'Content-Type': 'image/avif' }).end('<script>pixels</script>'),
  )
  expect(photo.text).toBe('<script>pixels</script>')
  const sent = await get(`${secret}/comments`, (response) =>
    response.writeHead(303, { Location: secret }).end(),
  )
  expect([sent.status, sent.headers.location]).toEqual([303, secret])
})

test('the log of a failure does not hold the secret', async () => {
  const { status } = await get(secret, failures[0]![1])
  expect(status).toBe(500)
  expect(log).toHaveBeenCalledTimes(1)
  expect(String(log.mock.calls[0]![0])).toContain('"path":"/preview"')
})

type Asked = { method?: string; headers?: Record<string, string> }

/** Asks the server over the network; the body comes back decompressed. */
function get(path: string, given: Answer, { method = 'GET', headers = {} }: Asked = {}) {
  answer = given
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; headers: IncomingMessage['headers']; text: string }>(
    (resolve, reject) => {
      const asked = httpRequest({
        host: '127.0.0.1',
        port,
        path,
        method,
        headers,
        agent: false,
        timeout: 2000,
      })
      asked.on('timeout', () => asked.destroy(new Error('The answer did not end')))
      asked.on('error', reject)
      asked.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = decompress(Buffer.concat(chunks), response.headers['content-encoding']).toString()
          resolve({ status: response.statusCode!, headers: response.headers, text })
        })
      })
      asked.end()
    },
  )
}

function decompress(body: Buffer, encoding: string | undefined) {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}
