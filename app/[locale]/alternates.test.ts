import { expect, test } from 'vitest'
import { alternates } from './alternates'

test('a page names its own address and that of its twin', () => {
  expect(alternates('en', '/news/[slug]', { slug: 'a' }, { slug: 'b' })).toEqual({
    canonical: '/en/news/a',
    languages: { en: '/en/news/a', pl: '/pl/aktualnosci/b' },
  })
})

test('a page that has the same parameters in both languages needs to name them once', () => {
  expect(alternates('pl', '/archive/[year]/[month]', { year: '2025', month: '04' })).toEqual({
    canonical: '/pl/archiwum/2025/04',
    languages: { pl: '/pl/archiwum/2025/04', en: '/en/archive/2025/04' },
  })
})

test('a page without a public twin names none', () => {
  expect(alternates('pl', '/news/[slug]', { slug: 'a' }, null)).toEqual({ canonical: '/pl/aktualnosci/a' })
})
