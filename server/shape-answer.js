// @ts-check
import { randomUUID } from 'node:crypto'
import { isPreviewPath } from '../lib/headers.js'
import { compressOnce, encodingFor } from './compress-once.js'
import { errorPage } from './error-page.js'
import { statusIn, withoutScripts } from './public-page.js'

/**
 * Shapes what Next answers, when all of it is known: a failure gets a page of ours (Next's own is filled by inline
 * scripts, which the content security policy stops), a shared preview loses the framework's scripts as pages in the cache
 * do, and text is compressed once for all who ask for it.
 * What streams (the desk) and what is compressed already (photos, fonts) passes through untouched.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export function shapeAnswer(request, response, path) {
  if (path.startsWith('/admin')) return
  /** @type {any} */
  const { writeHead, write, end } = response
  /** @type {Buffer[]} */
  const chunks = []
  /** @type {'collect' | 'pass' | undefined} */
  let course
  /** @type {string | null} */
  let encoding = null
  let isFailure = false
  let isPreview = false

  /** @param {number} status @param {any} [headers] */
  function decide(status, headers) {
    response.statusCode = status
    for (const [name, value] of Object.entries(headers ?? {}))
      response.setHeader(name, /** @type {any} */ (value))
    isFailure = status === 500 && !path.startsWith('/_next')
    isPreview = !isFailure && isPreviewPage(request, response, path)
    encoding = isFailure || isPreview ? null : encodingFor(request, response)
    course ??= isFailure || isPreview || encoding ? 'collect' : 'pass'
    return course === 'pass'
  }

  function finish() {
    const given = Buffer.concat(chunks)
    const body = isFailure ? failurePage(response, path) : isPreview ? previewPage(response, given) : given
    const answer = encoding ? compressOnce(encoding, request, response, body) : body
    response.setHeader('Content-Length', answer.length)
    writeHead.call(response, response.statusCode)
    return end.call(response, answer)
  }

  response.writeHead = /** @type {any} */ (
    (/** @type {number} */ status, /** @type {any[]} */ ...rest) =>
      decide(
        status,
        rest.find((part) => typeof part === 'object'),
      )
        ? writeHead.call(response, status)
        : response
  )
  response.write = /** @type {any} */ (
    (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
      if (course ? course === 'pass' : decide(response.statusCode))
        return write.call(response, chunk, ...rest)
      return chunks.push(Buffer.from(chunk)) > 0
    }
  )
  response.end = /** @type {any} */ (
    (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
      if (course ? course === 'pass' : decide(response.statusCode)) return end.call(response, chunk, ...rest)
      if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk))
      return finish()
    }
  )
}

const isDevelopment = process.env.NODE_ENV === 'development' // whose tools are scripts

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function isPreviewPage({ method }, response, path) {
  const isPage = method !== 'HEAD' && String(response.getHeader('content-type')).startsWith('text/html')
  return isPage && isPreviewPath(path) && !isDevelopment
}

/** It is not compressed: beside what others have written stands a secret. @param {import('node:http').ServerResponse} response @param {Buffer} given */
function previewPage(response, given) {
  const html = withoutScripts(given.toString())
  response.statusCode = statusIn(html) ?? response.statusCode
  return Buffer.from(html)
}

/** @param {import('node:http').ServerResponse} response @param {string} path */
function failurePage(response, path) {
  const id = randomUUID()
  const said = isPreviewPath(path) ? '/preview' : path // the rest is secret
  const time = new Date().toISOString()
  console.error(JSON.stringify({ time, level: 'error', id, status: 500, path: said }))
  for (const name of ['etag', 'content-encoding', 'transfer-encoding', 'link']) response.removeHeader(name)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  return Buffer.from(errorPage(500, path, id))
}
