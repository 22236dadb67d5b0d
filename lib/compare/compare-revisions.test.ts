import { expect, test } from 'vitest'
import { doc, list, paragraph } from '../checks/sample-edition'
import { type ComparedRevision, compareRevisions } from './compare-revisions'

const revision: ComparedRevision = {
  title: 'Nowa ustawa o rzekach',
  lead: 'Rada przyjęła ustawę.',
  slug: 'nowa-ustawa-o-rzekach',
  body: doc(paragraph('Treść.')),
  leadPhotoId: 'p1',
  photoIds: ['p1', 'p2', 'p3'],
  topicIds: ['rzeki'],
}
const entries = (...texts: string[]) => list(...texts.map((text) => paragraph(text)))

test('a revision is the same as itself', () => {
  expect(compareRevisions(revision, structuredClone(revision))).toEqual({
    fields: { title: null, lead: null, slug: null },
    blocks: [expect.objectContaining({ change: 'same' })],
    isRearranged: false,
    photos: { added: [], removed: [], reordered: false, lead: null },
    topics: { added: [], removed: [] },
    isSame: true,
  })
})

test.each<[string, Partial<ComparedRevision>, object]>([
  ['a word of the title', { title: 'Nowa ustawa o lasach' }, { fields: { lead: null, slug: null } }],
  ['the lead', { lead: '' }, { fields: { title: null, lead: [{ change: 'removed' }], slug: null } }],
  ['the address', { slug: 'ustawa' }, { fields: { title: null, lead: null } }],
  [
    'the body',
    { body: doc(paragraph('Inna sprawa.')) },
    { blocks: [{ change: 'removed' }, { change: 'added' }] },
  ],
  ['an empty line more', { body: doc(paragraph('Treść.'), { type: 'paragraph' }) }, { isRearranged: true }],
  ['a photo more', { photoIds: ['p1', 'p2', 'p3', 'p4'] }, { photos: { added: ['p4'], reordered: false } }],
  ['a photo less', { photoIds: ['p1', 'p3'] }, { photos: { removed: ['p2'], reordered: false } }],
  ['the order of photos', { photoIds: ['p3', 'p1', 'p2'] }, { photos: { added: [], reordered: true } }],
  [
    'the order of photos, and one more',
    { photoIds: ['p4', 'p2', 'p1', 'p3'] },
    { photos: { added: ['p4'], removed: [], reordered: true } },
  ],
  ['no photo at the top', { leadPhotoId: null }, { photos: { lead: { before: 'p1', after: null } } }],
  ['the topics', { topicIds: ['lasy'] }, { topics: { added: ['lasy'], removed: ['rzeki'] } }],
])('what changed: %s', (_, change, expected) => {
  const comparison = compareRevisions(revision, { ...revision, ...change })
  expect(comparison).toMatchObject({ ...expected, isSame: false })
})

test('blanks in a title are no change', () => {
  const title = 'Nowa  ustawa o\u00a0rzekach '
  expect(compareRevisions(revision, { ...revision, title }).isSame).toBe(true)
})

test('a list of which two were made has the same blocks, and is not the same', () => {
  const before = { ...revision, body: doc(entries('Raz'), entries('Dwa')) }
  const listItem = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })
  const after = {
    ...revision,
    body: doc({ type: 'bulletList', content: [listItem('Raz'), listItem('Dwa')] }),
  }
  expect(compareRevisions(before, after)).toMatchObject({ isRearranged: true, isSame: false })
})
