import { expect, test } from 'vitest'
import { type BodyDocument, emptyBody } from '../body/schema'
import { bold, doc, list, paragraph } from '../checks/sample-edition'
import { changedSince, removedSince } from './changed-blocks'

const body = (...texts: string[]) => doc(...texts.map((text) => paragraph(text)))

test.each<[string, BodyDocument, BodyDocument, number[], string[]]>([
  ['nothing', body('Raz', 'Dwa'), body('Raz', 'Dwa'), [], []],
  ['a new paragraph', body('Raz', 'Dwa'), body('Raz', 'Nowy', 'Dwa'), [1], []],
  ['a paragraph less', body('Raz', 'Stary', 'Dwa'), body('Raz', 'Dwa'), [], ['Stary']],
  [
    'a reworded one after one that is gone',
    body('Stary', 'Raz', 'Minister był w Łodzi'),
    body('Raz', 'Minister był w Gdyni'),
    [1],
    ['Stary'],
  ],
  ['bold letters', body('Raz', 'Dwa'), doc(paragraph('Raz'), paragraph(bold('Dwa'))), [1], []],
  [
    'an empty line',
    body('Raz', 'Dwa'),
    doc(paragraph('Raz'), { type: 'paragraph' }, paragraph('Dwa')),
    [],
    [],
  ],
  [
    'an entry of a list',
    body('Raz'),
    doc(paragraph('Raz'), list(paragraph('Dwa'), paragraph('Trzy'))),
    [1, 2],
    [],
  ],
  ['everything', emptyBody, body('Raz', 'Dwa'), [0, 1], []],
  ['everything gone', body('Raz', 'Dwa'), emptyBody, [], ['Raz', 'Dwa']],
])('since the translation there changed: %s', (_, before, after, changed, removed) => {
  expect([...changedSince(before, after)]).toEqual(changed)
  expect(removedSince(before, after).map(({ text }) => text)).toEqual(removed)
})
