// @ts-check
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** Compressed texts by their ETag, which names their content. */
const compressed = new LRUCache({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (/** @type {Buffer} */ text) => text.length,
})

const text = /^(?:text\/(?:html|css|javascript)|application\/(?:javascript|json)|image\/svg)/

/**
 * How an answer is to be compressed: 'br' or 'gzip'; null where it is no text, has no ETag, or the reader can't read it.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function encodingFor(request, response) {
  if (
    request.method !== 'GET' ||
    [206, 304].includes(response.statusCode) ||
    response.hasHeader('content-encoding')
  )
    return null
  if (!response.hasHeader('etag') || !text.test(String(response.getHeader('content-type')))) return null
  // Said of the plain answer too, so that a proxy keeps them apart.
  response.setHeader('Vary', [response.getHeader('vary') ?? [], 'Accept-Encoding'].flat().map(String))
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return ['br', 'gzip'].find((encoding) => accepted.includes(encoding)) ?? null
}

/**
 * The body as the reader gets it; says so in the answer's headers.
 * @param {string} encoding
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer | string} body
 */
export function compressOnce(encoding, request, response, body) {
  // The ETag of a file is its size and time only: the path keeps two files apart.
  const key = `${encoding} ${request.url?.split('?')[0]} ${String(response.getHeader('etag'))}`
  const known = compressed.get(key) ?? compress(body, encoding)
  compressed.set(key, known)
  response.setHeader('Content-Encoding', encoding)
  return known
}

/** @param {Buffer | string} body @param {string} encoding */
function compress(body, encoding) {
  if (encoding === 'gzip') return gzipSync(body, { level: 9 })
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
