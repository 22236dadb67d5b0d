// @ts-check
import { randomUUID } from 'node:crypto'
import { errorPage } from './error-page.js'

/**
 * Puts our own error page in the place of the framework's: that one is filled by inline scripts, which the
 * content security policy stops, so a reader would see nothing.
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export function replaceErrorPages(response, path) {
  if (path.startsWith('/admin') || path.startsWith('/_next')) return
  const { writeHead, write, end } = response
  let page = ''
  response.writeHead = /** @type {any} */ (
    /** @param {number} status @param {any[]} rest */
    function (status, ...rest) {
      if (status !== 500 || page) return writeHead.call(response, status, ...rest)
      const id = randomUUID()
      console.error(JSON.stringify({ time: new Date().toISOString(), level: 'error', id, status, path }))
      page = errorPage(500, path, id)
      for (const name of ['etag', 'content-encoding', 'transfer-encoding', 'link'])
        response.removeHeader(name)
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.setHeader('Content-Length', Buffer.byteLength(page))
      return writeHead.call(response, status)
    }
  )
  response.write = /** @type {any} */ (
    /** @param {any[]} chunk */
    (...chunk) => page !== '' || /** @type {any} */ (write).apply(response, chunk)
  )
  response.end = /** @type {any} */ (
    /** @param {any[]} chunk */
    (...chunk) => /** @type {any} */ (end).apply(response, page ? [page] : chunk)
  )
}
