import { expect, test } from 'vitest'
import { emptyBody } from './body/schema'
import type { Problem } from './problem'
import { type EditionText, problemsBeforeSaving } from './publishable'

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
