import { expect, test } from 'vitest'
import { emptyBody } from './body/schema'
import type { Problem } from './problem'
import { type EditionText, problemsBeforePublishing, problemsBeforeSaving } from './publishable'

const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Treść' }] }] }
const whole: EditionText = { title: 'Tytuł', lead: 'Lead', slug: 'tytul', body }
const empty: EditionText = { title: '', lead: '', slug: '', body: emptyBody }

test.each<[string, Partial<EditionText>, Problem[]]>([
  ['whole', {}, []],
  ['empty', empty, []],
  ['as long as it may be', { title: 'a'.repeat(300), lead: 'a'.repeat(1000), slug: 'a'.repeat(80) }, []],
  [
    'too long',
    { title: 'a'.repeat(301), lead: 'a'.repeat(1001) },
    [
      { field: 'title', code: 'tooLong', values: { length: 301, maximum: 300 } },
      { field: 'lead', code: 'tooLong', values: { length: 1001, maximum: 1000 } },
    ],
  ],
  ['given a bad address', { slug: 'Zły adres' }, [{ field: 'slug', code: 'slugInvalid' }]],
])('before saving, a text that is %s has these problems', (_, change, problems) => {
  expect(problemsBeforeSaving({ ...whole, ...change })).toEqual(problems)
})

test.each<[string, Partial<EditionText>, string[]]>([
  ['whole', {}, []],
  ['without a title', { title: ' \n' }, ['title titleMissing']],
  ['without a lead', { lead: '\t' }, ['lead leadMissing']],
  ['without an address', { slug: '' }, ['slug slugMissing']],
  ['without a body', { body: emptyBody }, ['body bodyMissing']],
  ['empty', empty, ['title titleMissing', 'lead leadMissing', 'slug slugMissing', 'body bodyMissing']],
  ['given a bad address', { slug: 'a--b' }, ['slug slugInvalid']],
])('before publishing, a text that is %s has these problems', (_, change, expected) => {
  const problems = problemsBeforePublishing({ ...whole, ...change }, [])
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test('each photo without a description is named, with its number', () => {
  const photos = ['opis', '', ' '].map((description, index) => ({ id: `p${index}`, description }))
  expect(problemsBeforePublishing(whole, photos)).toEqual([
    { field: 'photo-p1', code: 'descriptionMissing', values: { number: 2 } },
    { field: 'photo-p2', code: 'descriptionMissing', values: { number: 3 } },
  ])
})
