import { lookup } from 'node:dns/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { refusalOf } from '@/lib/link-address'
import { isPublicAddress } from '@/lib/public-address'
import { type Asking, checkLink } from './check-link'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A web server on this machine; what was asked of it is noted as `METHOD host path`. */
async function serve(answer: RequestListener, address = '127.0.0.1', wantedPort = 0) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.replace(/:.*/, '')} ${request.url}`)
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(wantedPort, address, resolve))
  return { asked, port: (server.address() as AddressInfo).port }
}

/** The real rules, but that the test's own port counts as the usual one, and 127.0.0.1 alone as public. */
function askingAt(port: number, change: Partial<Asking> = {}): Asking {
  return {
    refusal: (address) => refusalOf(address.replace(`:${port}`, ''), ['*.example']),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isPublic: (address) => address === '127.0.0.1',
    inTurn: (_host, work) => work(),
    timeout: 5000,
    userAgent: 'A test',
    ...change,
  }
}

const answerWith =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end()

/** Answers by the path: `/301/a` leads to `/a`; the rest is 200. */
const redirecting: RequestListener = ({ url = '' }, response) => {
  const [, status, target] = /^\/(30\d)(\/.*)$/.exec(url) ?? []
  response.writeHead(Number(status ?? 200), target ? { location: target } : {}).end()
}

test.each([200, 204, 304, 403, 404, 410, 429, 500, 503])(
  'an answer of %i is what is found',
  async (status) => {
    const { port, asked } = await serve(answerWith(status))
    expect(await checkLink(`http://a.example:${port}/x?y=1#z`, askingAt(port))).toEqual({ status, fault: '' })
    expect(asked).toEqual(['HEAD a.example /x?y=1'])
  },
)

test.each([405, 501])(
  'a server that answers a question without a body by %i is asked again with GET',
  async (status) => {
    const { port, asked } = await serve(
      ({ method }, response) => void response.writeHead(method === 'HEAD' ? status : 200).end('x'),
    )
    expect(await checkLink(`http://a.example:${port}/`, askingAt(port))).toEqual({ status: 200, fault: '' })
    expect(asked).toEqual(['HEAD a.example /', 'GET a.example /'])
  },
)

test('the body is not read: one without an end is no reason to wait', async () => {
  let hangUp = () => undefined as void
  const hungUp = new Promise<void>((resolve) => (hangUp = resolve))
  const { port } = await serve(({ method, socket }, response) => {
    if (method === 'HEAD') return void response.writeHead(405).end()
    socket.on('close', hangUp)
    response.writeHead(200)
    response.write('x'.repeat(1000))
  })
  expect(await checkLink(`http://a.example:${port}/`, askingAt(port, { timeout: 60_000 }))).toEqual({
    ...{ status: 200, fault: '' },
  })
  await hungUp
})

test('it says who asks, and sends nothing that tells one site of another', async () => {
  let headers: object = {}
  const { port } = await serve((request, response) => {
    headers = request.headers
    response.end()
  })
  await checkLink(
    `http://a.example:${port}/`,
    askingAt(port, { userAgent: 'Komunikat (+https://site.example)' }),
  )
  expect(headers).toEqual({
    ...{ 'user-agent': 'Komunikat (+https://site.example)', accept: '*/*' },
    ...{ host: `a.example:${port}`, connection: 'close' },
  })
})

test.each([301, 302, 303, 307, 308])('a redirect by %i is followed', async (status) => {
  const { port, asked } = await serve(redirecting)
  expect(await checkLink(`http://a.example:${port}/${status}/b`, askingAt(port))).toEqual({
    status: 200,
    fault: '',
  })
  expect(asked).toEqual([`HEAD a.example /${status}/b`, 'HEAD a.example /b'])
})

test('five redirects are followed, and not a sixth', async () => {
  const { port, asked } = await serve(redirecting)
  const address = (hops: number) => `http://a.example:${port}${'/302'.repeat(hops)}/end`
  expect(await checkLink(address(5), askingAt(port))).toEqual({ status: 200, fault: '' })
  expect(asked).toHaveLength(6)
  expect(await checkLink(address(6), askingAt(port))).toEqual({ status: 302, fault: 'tooManyRedirects' })
  expect(asked).toHaveLength(12)
})

test('a redirect that says nowhere to go is what is found', async () => {
  const { port } = await serve(answerWith(301))
  expect(await checkLink(`http://a.example:${port}/`, askingAt(port))).toEqual({ status: 301, fault: '' })
})

test('a redirect to Polish letters that were sent as they are is followed', async () => {
  const { port, asked } = await serve(({ url }, response) => {
    if (url === '/') response.writeHead(301, { location: Buffer.from('/źródło', 'utf8').toString('latin1') })
    response.end()
  })
  expect(await checkLink(`http://a.example:${port}/`, askingAt(port))).toEqual({ status: 200, fault: '' })
  expect(asked).toEqual(['HEAD a.example /', `HEAD a.example ${encodeURI('/źródło')}`])
})

test.each([
  ['http://127.0.0.1/', 'hostNotListed'],
  ['http://169.254.169.254/latest/meta-data/', 'hostNotListed'],
  ['http://2130706433/', 'hostNotListed'],
  ['http://[::ffff:127.0.0.1]/', 'hostNotListed'],
  ['http://localhost/', 'hostNotListed'],
  ['http://other.test/', 'hostNotListed'],
  ['//other.test/', 'hostNotListed'],
  ['https://a.example:8443/', 'port'],
  ['http://user:secret@a.example/', 'credentials'],
  ['file:///etc/passwd', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['http://[', 'addressInvalid'],
] as const)('a redirect to %s is refused: %s', async (location, fault) => {
  const { port, asked } = await serve(answerWith(302, { location }))
  expect(await checkLink(`http://a.example:${port}/`, askingAt(port))).toEqual({ status: null, fault })
  expect(asked).toHaveLength(1)
})

test('a redirect to a listed name that leads into a private network is refused', async () => {
  const inside = await serve(answerWith(200), '127.0.0.2')
  const { port } = inside
  const outside = await serve(
    answerWith(302, { location: `http://inside.example:${port}/` }),
    '127.0.0.1',
    port,
  )
  const resolve = async (host: string) => [
    { address: host === 'inside.example' ? '127.0.0.2' : '127.0.0.1', family: 4 },
  ]
  const found = await checkLink(`http://outside.example:${port}/`, askingAt(port, { resolve }))
  expect(found).toEqual({ status: null, fault: 'addressPrivate' })
  expect([outside.asked.length, inside.asked.length]).toEqual([1, 0])
})

test('a name that changes where it leads (rebinding) leads nowhere else than was looked at', async () => {
  const inside = await serve(answerWith(200), '127.0.0.2')
  const { port } = inside
  const outside = await serve(redirecting, '127.0.0.1', port)
  const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2']
  let questions = 0
  const resolve = async () => [{ address: answers[questions++]!, family: 4 }]
  const asking = askingAt(port, { resolve })
  expect(await checkLink(`http://a.example:${port}/`, asking)).toEqual({ status: 200, fault: '' })
  expect(questions).toBe(1)
  expect(await checkLink(`http://a.example:${port}/`, asking)).toEqual({
    status: null,
    fault: 'addressPrivate',
  })
  expect([outside.asked.length, inside.asked.length]).toEqual([1, 0])
})

test('a redirect to the same name is looked up anew', async () => {
  const { port, asked } = await serve(redirecting)
  const answers = ['127.0.0.1', '10.0.0.1']
  const resolve = async () => [{ address: answers.shift()!, family: 4 }]
  const found = await checkLink(`http://a.example:${port}/302/b`, askingAt(port, { resolve }))
  expect(found).toEqual({ status: null, fault: 'addressPrivate' })
  expect(asked).toEqual(['HEAD a.example /302/b'])
})

test('one private address among public ones is enough to refuse a name', async () => {
  const { port, asked } = await serve(answerWith(200))
  const resolve = async () => ['127.0.0.1', '::1'].map((address) => ({ address, family: 4 }))
  const found = await checkLink(`http://a.example:${port}/`, askingAt(port, { resolve }))
  expect(found).toEqual({ status: null, fault: 'addressPrivate' })
  expect(asked).toEqual([])
})

// Even were every host in the list.
test.each([
  ...['http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.0.0.1/', 'http://0177.0.0.1/'],
  ...['http://0/', 'http://10.1.2.3/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://100.64.0.1/'],
  ...['http://169.254.169.254/', 'http://224.0.0.1/', 'http://[::1]/', 'http://[::]/', 'http://[fe80::1]/'],
  ...[
    'http://[fd00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
  ],
  ...['http://localhost/'],
])('%s is refused before anything is connected', async (address) => {
  const asking = askingAt(0, {
    refusal: () => null,
    resolve: (host) => lookup(host, { all: true }),
    isPublic: isPublicAddress,
  })
  expect(await checkLink(address, asking)).toEqual({ status: null, fault: 'addressPrivate' })
})

test('an address that may not be asked is not asked', async () => {
  const resolve = () => Promise.reject(new Error('must not be asked'))
  expect(await checkLink('https://[', askingAt(0, { resolve }))).toEqual({
    status: null,
    fault: 'addressInvalid',
  })
  expect(await checkLink('https://other.test/', askingAt(0, { resolve }))).toEqual({
    ...{ status: null, fault: 'hostNotListed' },
  })
})

test.each<[string, RequestListener]>([
  ['says nothing', () => undefined],
  [
    'says its head drop by drop',
    (_request, { socket }) => {
      socket?.write('HTTP/1.1 200 OK\r\nServer: ')
      const drops = setInterval(() => socket?.write('x'), 20)
      socket?.on('close', () => clearInterval(drops))
    },
  ],
  [
    'answers one question and not the next',
    ({ method }, response) => void (method === 'HEAD' && response.writeHead(405).end()),
  ],
])('a server that %s is not waited for', async (_, answer) => {
  const { port } = await serve(answer)
  const found = await checkLink(`http://a.example:${port}/`, askingAt(port, { timeout: 150 }))
  expect(found).toEqual({ status: null, fault: 'timedOut' })
})

test('nor is a resolver', async () => {
  const resolve = () => new Promise<never>(() => undefined)
  const found = await checkLink('http://a.example/', askingAt(80, { resolve, timeout: 50 }))
  expect(found).toEqual({ status: null, fault: 'timedOut' })
})

test.each([
  ['a name that nobody knows', 'ENOTFOUND', 'nameUnknown'],
  ['a resolver that is down', 'EAI_AGAIN', 'unreachable'],
  ['a certificate that has run out', 'CERT_HAS_EXPIRED', 'certificate'],
  ['a certificate of another name', 'ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['a certificate that nobody vouches for', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
])('%s is told', async (_, code, fault) => {
  const resolve = () => Promise.reject(Object.assign(new Error(code), { code }))
  expect(await checkLink('http://a.example/', askingAt(80, { resolve }))).toEqual({ status: null, fault })
})

test('a port at which nobody listens, and an answer that is none, are told', async () => {
  const { port } = await serve(({ socket }) => void socket.end('nonsense\r\n\r\n'))
  const unreachable = { status: null, fault: 'unreachable' }
  expect(await checkLink(`http://a.example:${port}/`, askingAt(port))).toEqual(unreachable)
  servers.splice(0).forEach((server) => server.close())
  expect(await checkLink(`http://a.example:${port}/`, askingAt(port))).toEqual(unreachable)
  expect(await checkLink(`https://a.example:${port}/`, askingAt(port))).toEqual(unreachable)
})

test('what no network does is thrown', async () => {
  const resolve = () => Promise.reject(new TypeError('a mistake'))
  await expect(checkLink('http://a.example/', askingAt(80, { resolve }))).rejects.toThrow('a mistake')
})
