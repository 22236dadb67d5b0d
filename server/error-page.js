// @ts-check
import { readFileSync } from 'node:fs'

const pl = readMessages('pl')
const en = readMessages('en')

/**
 * A whole page for an answer that the framework could not give, in the language of the address (else in both).
 * @param {400 | 500} status
 * @param {string} path
 * @param {string} [id] the number under which the failure was logged
 */
export function errorPage(status, path, id) {
  const first = /^\/en(?:\/|$)/.test(path) ? en : pl
  const languages = [first, first === en ? pl : en]
  const sections = languages.map(({ lang, error, site }) => {
    const { title, explanation } = error[status]
    return `<section lang="${lang}"><h1>${title}</h1><p>${explanation}</p>${id ? `<p>${error.number} <code>${id}</code></p>` : ''}<p><a href="/${lang}">${site.frontPage}</a></p></section>`
  })
  return (
    `<!DOCTYPE html><html lang="${first.lang}"><head><meta charset="utf-8"><title>${first.error[status].title}</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
    `<link rel="stylesheet" href="/error.css"></head><body><main>${sections.join('')}</main></body></html>`
  )
}

// messages: ErrorPage.*, Site.frontPage
/** @param {string} lang */
function readMessages(lang) {
  const file = new URL(`../messages/${lang}.json`, import.meta.url)
  const { ErrorPage, Site } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    lang,
    site: Site,
    error: { 400: ErrorPage.badRequest, 500: ErrorPage.serverError, number: ErrorPage.number },
  }
}
