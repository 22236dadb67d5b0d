import { expect, test } from 'vitest'
import { doc, foundIn, link, paragraph } from './sample-edition'

test.each([
  'tutaj',
  'TU',
  'Kliknij tutaj!',
  'czytaj więcej…',
  '» Więcej',
  'zobacz',
  'link',
  'click here',
  'Read more →',
  'here',
  'https://www.gov.pl/web/dyplomacja/',
  'www.gov.pl',
  'gov.pl/web/dyplomacja',
])('%s says nothing about where it leads', (words) => {
  expect(foundIn(doc(paragraph('Zob. ', link('https://example.org/', words))))).toEqual([
    `linkVague ${words}`,
  ])
})

test.each([
  'apostille',
  'więcej o apostille',
  'tutejsze przepisy',
  'Read more about the summit',
  'gov.pl/dyplomacja',
  'rzecznik@example.org',
])('%s says where it leads', (words) => {
  expect(foundIn(doc(paragraph('Zob. ', link('https://example.org/', words))))).toEqual([])
})
