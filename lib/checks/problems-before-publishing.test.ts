import { expect, test } from 'vitest'
import { emptyBody } from '../body/schema'
import type { EditionText } from '../publishable'
import type { CheckContext } from './check-edition'
import { problemsBeforePublishing } from './problems-before-publishing'
import { doc, heading, link, paragraph } from './sample-edition'

const whole: EditionText = { title: 'Tytuł', lead: 'Lead', slug: 'tytul', body: doc(paragraph('Treść')) }
const empty: EditionText = { title: '', lead: '', slug: '', body: emptyBody }
const context: CheckContext = { locale: 'pl', photos: [], unpublishedLinks: [] }

test.each<[string, Partial<EditionText>, string[]]>([
  ['whole', {}, []],
  ['without a title', { title: ' \n' }, ['title titleMissing']],
  ['without a lead', { lead: '\t' }, ['lead leadMissing']],
  ['without an address', { slug: '' }, ['slug slugMissing']],
  ['without a body', { body: emptyBody }, ['body bodyMissing']],
  ['empty', empty, ['title titleMissing', 'lead leadMissing', 'slug slugMissing', 'body bodyMissing']],
  ['given a bad address', { slug: 'a--b' }, ['slug slugInvalid']],
  ['too long', { lead: 'a'.repeat(1001) }, ['lead tooLong']],
  ['given advice only', { title: 'BARDZO WAŻNE', lead: 'Od 4/5/25.' }, []],
])('before publishing, a text that is %s has these problems', (_, change, expected) => {
  const problems = problemsBeforePublishing({ ...whole, ...change }, context)
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test('each photo without a description is named, with its number', () => {
  const photos = ['opis', '', ' '].map((description, index) => ({
    ...{ id: `p${index}`, description, isDecorative: false },
  }))
  expect(problemsBeforePublishing(whole, { ...context, photos })).toEqual([
    { field: 'photo-p1', code: 'descriptionMissing', values: { number: 2 } },
    { field: 'photo-p2', code: 'descriptionMissing', values: { number: 3 } },
  ])
})

test('a problem of the body says which words, for it has no place', () => {
  const body = doc(heading(3, 'Część'), paragraph(link('/pl/szkic', 'szkic')))
  expect(
    problemsBeforePublishing({ ...whole, body }, { ...context, unpublishedLinks: ['/pl/szkic'] }),
  ).toEqual([
    { field: 'body', code: 'headingSkipped', values: { words: 'Część' } },
    { field: 'body', code: 'linkUnpublished', values: { words: 'szkic', address: '/pl/szkic' } },
  ])
})
