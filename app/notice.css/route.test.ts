import { expect, test, vi } from 'vitest'
import { newRequest } from '../test-next'
import { GET } from './route'

vi.mock('next/headers', async () => (await import('../test-next')).nextHeaders)

test.each([
  ['who has not answered', undefined, ''],
  ['who agreed to everything', '1.statistics.media', '.notice{display:none}'],
  ['who refused everything', '1', '.notice{display:none}'],
  ['who answered an earlier notice', '0.statistics', ''],
  ['whose cookie is nonsense', '</style><script>', ''],
])('to a reader %s the notice is shown or hidden', async (_, consent, css) => {
  newRequest({}, consent === undefined ? {} : { consent })
  const response = await GET()
  expect(await response.text()).toBe(css)
})

test('it is a style, kept apart by cookie and asked for each time', async () => {
  newRequest()
  const { headers } = await GET()
  expect(headers.get('content-type')).toBe('text/css')
  expect(headers.get('vary')).toBe('Cookie')
  expect(headers.get('cache-control')).toMatch(/\bmax-age=0\b/)
})
