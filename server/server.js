// @ts-check
import { createServer } from 'node:http'
import next from 'next'
import { contentSecurityPolicy, isPreviewPath, previewHeaders, securityHeaders } from '../lib/headers.js'
import { answerFromCache } from './cached-page.js'
import { startClock } from './clock.js'
import { errorPage } from './error-page.js'
import { shapeAnswer } from './shape-answer.js'

const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '127.0.0.1'

const dev = process.env.NODE_ENV === 'development'
const { MATOMO_URL: matomo, VIDEO_HOST: video } = process.env

const app = next({ dev, hostname, port })
await app.prepare()
const render = app.getRequestHandler()

// The desk's policy has a nonce and replaces this one (proxy.ts); Next's development tools need scripts of their own.
const headers = {
  ...securityHeaders,
  ...(dev ? {} : { 'Content-Security-Policy': contentSecurityPolicy({ matomo, video }) }),
}

// Next answers a malformed address with 500 and never with a page that a reader can use: both are mended here.
const server = createServer((request, response) => {
  const path = decodedPath(request.url ?? '/')
  const special = path !== null && isPreviewPath(path) ? previewHeaders : {}
  for (const [name, value] of Object.entries({ ...headers, ...special })) response.setHeader(name, value)
  if (path === null) return refuse(response, request.url ?? '/')
  if (!dev && answerFromCache(request, response)) return
  shapeAnswer(request, response, path)
  void render(request, response)
})
server.keepAliveTimeout = 75_000 // longer than the proxy's
server.headersTimeout = 80_000
server.on('error', (error) => fail(/** @type {NodeJS.ErrnoException} */ (error)))
/** @type {() => void} */
let stopClock = () => {}
server.listen(port, hostname, () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  stopClock = startClock(loopback(address))
  process.send?.({ listening: address })
})

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop)
process.once('disconnect', stop) // the start command is gone

/** Answers what has begun, takes nothing new, and goes. */
function stop() {
  stopClock()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 10_000).unref()
}

/** Where this process reaches itself: a server that listens everywhere does so at home too. @param {import('node:net').AddressInfo} address */
function loopback({ address, family, port: listening }) {
  const host =
    address === '::' || address === '0.0.0.0' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${listening}`
}

/** @param {string} url */
function decodedPath(url) {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/')
  } catch {
    return null
  }
}

/** @param {import('node:http').ServerResponse} response @param {string} url */
function refuse(response, url) {
  response.writeHead(400, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(errorPage(400, url))
}

/** @param {NodeJS.ErrnoException} error */
function fail(error) {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=3001 npm start`
      : error.code === 'EACCES'
        ? `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
        : `The server can't listen on ${hostname}:${port} (HOST and PORT in .env): ${error.message}`
  console.error(reason)
  process.exit(1)
}
