// @ts-check
import { publicCacheControl } from '../lib/headers.js'
import { folderPath } from '../i18n/pathnames.js'
import { compressOnce, encodingFor } from './compress-once.js'
import { pageAt } from './page-cache.js'

/**
 * Answers with a page that is in the cache, without the long way through Next. A change drops its pages from the cache,
 * so what is there is what readers are to see.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns whether it was answered
 */
export function answerFromCache(request, response) {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || request.headers.rsc) return false
  const folder = folderPath(request.url ?? '')
  const page = folder === null ? null : pageAt(folder)
  if (!page || isOld(page)) return false
  const { html, status = 200, headers } = page.value
  response.statusCode = has(request, page.etag) ? 304 : status
  response.setHeader('ETag', page.etag)
  response.setHeader('Cache-Control', publicCacheControl)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (headers?.location) response.setHeader('Location', headers.location)
  const encoding = encodingFor(request, response)
  const body = encoding ? compressOnce(encoding, request, response, html) : Buffer.from(html)
  if (response.statusCode !== 304) response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' || response.statusCode === 304 ? undefined : body)
  return true
}

/**
 * Whether the reader has the page with this ETag; a proxy that compresses weakens it (RFC 9110, 13.1.2).
 * @param {import('node:http').IncomingMessage} request
 * @param {string} etag
 */
function has(request, etag) {
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
  return known.some((candidate) => candidate.replace(/^W\//, '') === etag)
}

/** Whether Next would render it anew for its age alone. @param {NonNullable<ReturnType<typeof pageAt>>} page */
function isOld({ lastModified, cacheControl }) {
  return (
    typeof cacheControl?.revalidate === 'number' && Date.now() - lastModified > cacheControl.revalidate * 1000
  )
}
