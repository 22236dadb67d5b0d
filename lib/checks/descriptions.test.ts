import { expect, test } from 'vitest'
import { findingsOf } from './sample-edition'

const title = 'Święto Polonii: „Żółte łodzie”'

test.each<[string, string, string[]]>([
  ['describes', 'Dwie żółte łodzie na Wiśle', []],
  ['is missing', '', ['stop descriptionMissing']],
  ['is blank', ' \n', ['stop descriptionMissing']],
  ['is a file’s name', 'IMG_1234.jpg', ['advice descriptionIsFileName']],
  ['is a file’s name with blanks', 'zdjęcie 2 (kopia).JPEG ', ['advice descriptionIsFileName']],
  ['is a camera’s name for it', 'DSC00012', ['advice descriptionIsFileName']],
  ['is an acronym with a number', 'COP29', []],
  ['begins with a number', 'COP29 w Baku', []],
  ['repeats the title', title, ['advice descriptionRepeatsTitle']],
  ['repeats it otherwise written', 'swieto polonii – Żółte Łodzie.', ['advice descriptionRepeatsTitle']],
  ['says more than the title', `${title} na Wiśle`, []],
])('a description that %s', (_, description, expected) => {
  const photos = [{ id: 'p1', description, isDecorative: false }]
  expect(findingsOf({ title }, { photos }).map(({ strength, code }) => `${strength} ${code}`)).toEqual(
    expected,
  )
})

test.each(['', 'IMG_1234.jpg', title])('a decorative photo may be described as «%s»', (description) => {
  expect(findingsOf({ title }, { photos: [{ id: 'p1', description, isDecorative: true }] })).toEqual([])
})

test('a photo is named by its id and its number', () => {
  const photos = ['', 'IMG_1.png'].map((description, index) => ({
    ...{ id: `p${index}`, description, isDecorative: false },
  }))
  expect(findingsOf({}, { photos })).toEqual([
    { strength: 'stop', field: 'photo-p0', code: 'descriptionMissing', values: { number: 1 } },
    {
      ...{ strength: 'advice', field: 'photo-p1', code: 'descriptionIsFileName', excerpt: 'IMG_1.png' },
      values: { number: 2 },
    },
  ])
})
