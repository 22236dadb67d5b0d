import { expect, test } from 'vitest'
import { emptyBody } from '../body/schema'
import { doc, findingsOf, heading, link, paragraph } from './sample-edition'

const listed = (...given: Parameters<typeof findingsOf>) =>
  findingsOf(...given).map(({ strength, field, code }) => `${strength} ${field} ${code}`)

test('a faultless edition has nothing to mend', () => {
  expect(findingsOf({})).toEqual([])
})

test('an empty edition lacks its parts, and is given no advice', () => {
  expect(listed({ title: '', lead: '', slug: '', body: emptyBody })).toEqual([
    'stop title titleMissing',
    'stop lead leadMissing',
    'stop slug slugMissing',
    'stop body bodyMissing',
  ])
})

test('stops come first; advice on the words comes in reading order, then that on photos', () => {
  const body = doc(
    paragraph('Zob. ', link('/pl/szkic', 'tutaj'), ' 4.5.25.'),
    heading(3, 'WAŻNE ZMIANY'),
    paragraph('i i'),
  )
  const photos = [{ id: 'p1', description: 'tytuł tytuł', isDecorative: false }]
  const text = { title: 'Tytuł tytuł', lead: 'Od 4/5.', slug: 'Zły', body }
  expect(listed(text, { photos, unpublishedLinks: ['/pl/szkic'] })).toEqual([
    'stop slug slugInvalid',
    'stop body headingSkipped',
    'stop body linkUnpublished',
    'advice title wordDoubled',
    'advice lead dateAmbiguous',
    'advice body dateAmbiguous',
    'advice body linkVague',
    'advice body allCapitals',
    'advice body wordDoubled',
    'advice photo-p1 descriptionRepeatsTitle',
  ])
})
