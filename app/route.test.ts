import { expect, test } from 'vitest'
import { GET } from './route'

test.each([
  ['pl-PL,pl;q=0.9,en;q=0.8', '/pl'],
  ['en-GB,en;q=0.9', '/en'],
  ['de-DE,de;q=0.9,en;q=0.5', '/en'],
  ['uk', '/pl'],
  [undefined, '/pl'],
])('a browser that asks for %s is led to %s', (acceptLanguage, location) => {
  const headers = acceptLanguage ? { 'accept-language': acceptLanguage } : undefined
  const response = GET(new Request('https://msz.example/', { headers }))
  expect([response.status, response.headers.get('location')]).toEqual([307, location])
})

test('the answer is kept apart by language, and asked for anew', () => {
  const { headers } = GET(new Request('https://msz.example/'))
  expect([headers.get('vary'), headers.get('cache-control')]).toEqual(['Accept-Language', 'no-cache'])
})
