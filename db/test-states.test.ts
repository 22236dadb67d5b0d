import { expect, test } from 'vitest'
import { editionState } from '@/lib/edition-state'
import { anArticle, editionOf } from './test-content'
import { useTestDatabase } from './test-database'
import { bringTo, reachableStates } from './test-states'

useTestDatabase()

test.each(reachableStates)('an edition is brought to $shown and $work', async (state) => {
  const articleId = await anArticle()
  await bringTo(articleId, 'pl', state, { slug: 'a' })
  expect(editionState(await editionOf(articleId, 'pl'))).toEqual(state)
})

test('there are as many states as readers and desk can have together', () => {
  expect(reachableStates).toHaveLength(1 + 5 + 3 * 6)
})
