import { expect, test, vi } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import request from './request'

const address = vi.hoisted(() => ({ locale: undefined as string | undefined }))
vi.mock('next/root-params', () => ({ locale: async () => address.locale }))
vi.mock('next-intl/server', () => ({ getRequestConfig: (config: unknown) => config }))

test.each([
  ['pl', undefined, 'pl', pl],
  ['en', undefined, 'en', en],
  ['de', undefined, 'pl', pl],
  [undefined, undefined, 'pl', pl],
  // The desk states its own language, and has none in its address.
  [undefined, 'en', 'en', en],
  ['pl', 'en', 'en', en],
] as const)(
  'an address in %s, at a desk in %s, is spoken to in %s',
  async (inAddress, stated, locale, messages) => {
    address.locale = inAddress
    const config = await request({ locale: stated, requestLocale: Promise.resolve(undefined) })
    expect(config).toMatchObject({ locale, timeZone: 'Europe/Warsaw' })
    expect(config.messages).toEqual(messages)
  },
)

test('a gap in the language files is an error, not a key on the page', async () => {
  const { onError } = await request({ locale: 'pl', requestLocale: Promise.resolve(undefined) })
  expect(() => onError?.(new Error('missing') as never)).toThrow('missing')
})
