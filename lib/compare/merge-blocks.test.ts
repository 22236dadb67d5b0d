import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BodyDocument, emptyBody, parseBody } from '../body/schema'
import { bold, doc, heading, link, list, paragraph, table, video } from '../checks/sample-edition'
import { applyChoices, type Choice, mergeBlocks, placesIn } from './merge-blocks'

const photo = (last: number): BodyDocument => ({
  type: 'photo',
  attrs: { photoId: `01890a5d-ac96-774b-bcce-b302099a805${last}` },
})
const body = (...texts: string[]) => doc(...texts.map((text) => paragraph(text)))
const textsOf = (nodes: BodyDocument[]) =>
  nodes.map((node) => JSON.stringify(node).match(/"text":"([^"]*)/)?.[1])
const summaryOf = (choices: Choice[]) =>
  choices.map((choice) =>
    'same' in choice ? textsOf(choice.same) : { mine: textsOf(choice.mine), theirs: textsOf(choice.theirs) },
  )

test.each<[string, BodyDocument, BodyDocument, unknown[]]>([
  ['the same text', body('Raz', 'Dwa'), body('Raz', 'Dwa'), [['Raz', 'Dwa']]],
  [
    'one reworded',
    body('Raz', 'Minister był w Łodzi', 'Trzy'),
    body('Raz', 'Minister był w Gdyni', 'Trzy'),
    [['Raz'], { mine: ['Minister był w Łodzi'], theirs: ['Minister był w Gdyni'] }, ['Trzy']],
  ],
  [
    'two side by side, each reworded by another',
    body('Minister był w Łodzi', 'Rada przyjęła ustawę'),
    body('Minister był w Gdyni', 'Rada przyjęła trzy ustawy, ustawę'),
    [
      { mine: ['Minister był w Łodzi'], theirs: ['Minister był w Gdyni'] },
      { mine: ['Rada przyjęła ustawę'], theirs: ['Rada przyjęła trzy ustawy, ustawę'] },
    ],
  ],
  [
    'each has written something else in one place',
    body('Raz', 'Moje zdanie', 'Moje drugie', 'Koniec'),
    body('Raz', 'Zupełnie coś innego', 'Koniec'),
    [['Raz'], { mine: ['Moje zdanie', 'Moje drugie'], theirs: ['Zupełnie coś innego'] }, ['Koniec']],
  ],
  ['only mine', body('Raz', 'Nowe'), body('Raz'), [['Raz'], { mine: ['Nowe'], theirs: [] }]],
  ['only theirs', body('Raz'), body('Raz', 'Nowe'), [['Raz'], { mine: [], theirs: ['Nowe'] }]],
  [
    'a link to elsewhere',
    doc(paragraph(link('/a', 'tu'))),
    doc(paragraph(link('/b', 'tu'))),
    [{ mine: ['tu'], theirs: ['tu'] }],
  ],
])('two texts: %s', (_, mine, theirs, expected) => {
  expect(summaryOf(mergeBlocks(mine, theirs))).toEqual(expected)
})

test('each place is chosen by itself; where nothing is chosen, mine stays', () => {
  const choices = mergeBlocks(
    body('Moje A', 'Raz', 'Dwa', 'Moje C', 'Trzy'),
    body('Cudze', 'Raz', 'Obce', 'Dwa', 'Trzy', 'Inne'),
  )
  expect(placesIn(choices)).toHaveLength(4)
  expect(textsOf(applyChoices(choices, ['both', 'theirs']).content!)).toEqual([
    'Moje A',
    'Cudze',
    'Raz',
    'Obce',
    'Dwa',
    'Moje C',
    'Trzy',
  ])
})

test('what is chosen is never a document without anything', () => {
  expect(applyChoices([{ mine: [paragraph('Raz')], theirs: [] }], ['theirs'])).toEqual(emptyBody)
  expect(applyChoices([], [])).toEqual(emptyBody)
})

const node = fc.constantFrom<BodyDocument>(
  paragraph('Minister był w Łodzi'),
  paragraph('Minister był w Gdyni'),
  paragraph('Minister był w ', bold('Gdyni')),
  paragraph('Rada przyjęła ustawę'),
  { type: 'paragraph' },
  heading(2, 'Żółć'),
  heading(3, 'Minister był w Łodzi'),
  list(paragraph('Raz'), list(paragraph('Dwa'))),
  { type: 'blockquote', content: [paragraph('„Trzy”'), photo(1)] },
  table(paragraph('Cztery'), paragraph('Pięć')),
  photo(1),
  photo(2),
  video,
)
const document = fc.array(node, { minLength: 1, maxLength: 8 }).map((content) => parseBody(doc(...content))!)

test('choosing mine everywhere gives mine, theirs everywhere theirs', () => {
  fc.assert(
    fc.property(document, document, (mine, theirs) => {
      const choices = mergeBlocks(mine, theirs)
      const everywhere = (decision: 'mine' | 'theirs') =>
        applyChoices(
          choices,
          placesIn(choices).map(() => decision),
        )
      expect(everywhere('mine')).toEqual(mine)
      expect(everywhere('theirs')).toEqual(theirs)
    }),
  )
})

test('whatever is chosen is a text that can be saved', () => {
  const decisions = fc.array(fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const))
  fc.assert(
    fc.property(document, document, decisions, (mine, theirs, chosen) => {
      const merged = applyChoices(mergeBlocks(mine, theirs), chosen)
      expect(parseBody(merged)).toEqual(merged)
    }),
  )
})
