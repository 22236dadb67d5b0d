import { expect, test } from 'vitest'
import type { ChangeSubject } from '@/db/queries/change-subjects'
import type { Locale } from '@/lib/locales'
import { actionToTell, pathOfSubject, wordsOfSubject } from './change-words'

const id = 'an-id'
const edition = (words: ChangeSubject['words']): ChangeSubject => ({ kind: 'edition', id, words })
const article = (words: ChangeSubject['words']): ChangeSubject => ({ kind: 'article', id, words })

test.each<[string, ChangeSubject | null, Locale, { text: string; locale?: Locale }, string | null]>([
  ['an edition', edition({ pl: 'A' }), 'en', { text: 'A', locale: 'pl' }, '/admin/articles/an-id/pl'],
  ['an untitled edition', edition({ en: '' }), 'pl', { text: '', locale: 'en' }, '/admin/articles/an-id/en'],
  [
    'an article in both languages',
    article({ pl: 'A', en: 'B' }),
    'en',
    { text: 'B', locale: 'en' },
    '/admin/articles/an-id/en',
  ],
  [
    'an article with one title',
    article({ pl: 'A', en: '' }),
    'en',
    { text: 'A', locale: 'pl' },
    '/admin/articles/an-id/pl',
  ],
  ['an article without editions', article({}), 'pl', { text: '' }, null],
  [
    'a photo',
    { kind: 'photo', id, words: { en: 'Bridge' } },
    'pl',
    { text: 'Bridge', locale: 'en' },
    '/admin/photos/an-id',
  ],
  [
    'a photo without a description',
    { kind: 'photo', id, words: {} },
    'pl',
    { text: '' },
    '/admin/photos/an-id',
  ],
  [
    'a banner',
    { kind: 'banner', id, words: { pl: 'Uwaga', en: 'Warning' } },
    'pl',
    { text: 'Uwaga', locale: 'pl' },
    '/admin/banners/an-id',
  ],
  [
    'a topic',
    { kind: 'topic', id, words: { pl: 'Toruń' } },
    'pl',
    { text: 'Toruń', locale: 'pl' },
    '/admin/topics/an-id',
  ],
  [
    'a gallery',
    { kind: 'gallery', id, words: { en: 'Bridges' } },
    'en',
    { text: 'Bridges', locale: 'en' },
    '/admin/galleries/an-id',
  ],
  ['a person', { kind: 'person', id, words: {}, name: 'Anna Nowak' }, 'pl', { text: 'Anna Nowak' }, null],
  ['what stands for nothing', null, 'pl', { text: 'raw' }, null],
])('%s', (_, about, desk, words, path) => {
  const subject = { subject: 'raw', about }
  expect(wordsOfSubject(subject, desk)).toEqual(words)
  expect(pathOfSubject(subject, desk)).toBe(path)
})

test.each([
  ['publishEdition', {}, 'publishEdition'],
  ['saveEdition', { reason: 'autosaved' }, 'saveEdition'],
  ['saveEdition', { reason: 'restored' }, 'restoreRevision'],
  ['saveEdition', { reason: 'translated' }, 'startTranslation'],
  ['foldPaper', { reason: 'restored' }, null],
])('%s with %j is told as %s', (action, detail, told) => {
  expect(actionToTell({ action, detail })).toBe(told)
})
