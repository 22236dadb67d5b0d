import { expect, test } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import { errorPage } from './error-page.js'

test.each([
  ['/en/news/a', 'en', en],
  ['/en', 'en', en],
  ['/pl/aktualnosci', 'pl', pl],
  ['/', 'pl', pl],
  ['/entry', 'pl', pl],
])('at %s a failure is told in %s first', (path, lang, { ErrorPage }) => {
  const page = errorPage(500, path)
  expect(page).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${lang}">`))
  expect(page).toContain(`<title>${ErrorPage.serverError.title}</title>`)
  expect(page.indexOf(`<section lang="${lang}">`)).toBe(page.indexOf('<section'))
})

test.each([
  [400, pl.ErrorPage.badRequest.title, en.ErrorPage.badRequest.title],
  [500, pl.ErrorPage.serverError.title, en.ErrorPage.serverError.title],
] as const)(
  '%s is explained in both languages, each marked as such, with a way on',
  (status, polish, english) => {
    const page = errorPage(status, '/pl')
    expect(page).toContain(`<section lang="pl"><h1>${polish}</h1>`)
    expect(page).toContain(`<section lang="en"><h1>${english}</h1>`)
    expect(page).toContain('<a href="/pl">')
    expect(page).toContain('<a href="/en">')
  },
)

test('the number of the failure is shown where there is one', () => {
  expect(errorPage(500, '/en', 'the-number')).toContain(`${en.ErrorPage.number} <code>the-number</code>`)
  expect(errorPage(500, '/en')).not.toContain('<code>')
})

test('the page needs no script and no style of its own, and shows nothing of the address', () => {
  const page = errorPage(400, '/en/%FF<script>alert(1)</script>')
  expect(page).not.toMatch(/<script|<style|style=|alert/)
})
