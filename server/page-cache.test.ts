import { getRouteCacheKey, type ResponseCacheOwner } from 'next/dist/server/lib/route-cache-key'
import { expect, test, vi } from 'vitest'

// The cache is made when its module is loaded.
vi.stubEnv('PAGE_CACHE_MB', '1')
const { default: PageCache, pageAt } = await import('./page-cache.js')

const context = { cacheControl: { revalidate: 2_592_000 } }

test('a page is kept, cleaned, with its tags, and found by the path of its folder', async () => {
  await set('/en/news/clean', { html: '<main>Text</main><script>self.__next_f.push([0])</script>' })
  const kept = await new PageCache().get(keyOf('/en/news/clean'))
  expect(kept).toMatchObject({ value: { html: '<main>Text</main>' }, cacheControl: context.cacheControl })
  expect(pageAt('/en/news/clean')).toBe(kept)
  expect(pageAt('/en/news/other')).toBeNull()
})

test('the first answer is the clean one too: the page is changed in place', async () => {
  const value = page('<main></main><script>x</script>')
  await new PageCache().set(keyOf('/en/news/in-place'), value, context)
  expect(value.html).toBe('<main></main>')
})

test('an ETag names the content', async () => {
  for (const [path, html] of [
    ['/en/a', 'one'],
    ['/en/b', 'one'],
    ['/en/c', 'two'],
  ] as const)
    await set(path, { html })
  const [one, same, other] = ['/en/a', '/en/b', '/en/c'].map((path) => pageAt(path)!.etag)
  expect(one).toMatch(/^"[\w-]{22}"$/)
  expect(one).toBe(same)
  expect(one).not.toBe(other)
})

test('an answer that is no page is kept as it is, and is no page', async () => {
  const value = { kind: 'APP_ROUTE', body: Buffer.from('<script>x</script>'), headers: {}, status: 200 }
  await new PageCache().set(keyOf('/feed.xml', 'APP_ROUTE'), value, context)
  expect((await new PageCache().get(keyOf('/feed.xml', 'APP_ROUTE')))?.value).toBe(value)
  expect(pageAt('/feed.xml')).toBeNull()
})

test('a change drops the pages with its tags, and no other', async () => {
  await set('/en/both', { tags: 'news:en,article:1' })
  await set('/en/one', { tags: 'article:1' })
  await set('/pl/other', { tags: 'article:10,news:pl' })
  await set('/pl/untagged', {})
  await new PageCache().revalidateTag(['article:1', 'article:2'])
  expect(kept('/en/both', '/en/one', '/pl/other', '/pl/untagged')).toEqual([false, false, true, true])
  await new PageCache().revalidateTag('news:pl')
  expect(kept('/pl/other', '/pl/untagged')).toEqual([false, true])
})

test('a page that began before a change and was ready after it is not kept', async () => {
  const before = new PageCache()
  await new PageCache().revalidateTag('article:late')
  await before.set(keyOf('/en/late'), page('old', 'article:late'), context)
  await before.set(keyOf('/en/untouched'), page('current', 'article:else'), context)
  await new PageCache().set(keyOf('/en/after'), page('new', 'article:late'), context)
  expect(kept('/en/late', '/en/untouched', '/en/after')).toEqual([false, true, true])
})

test('a page that Next takes back is gone', async () => {
  await set('/en/gone', {})
  await new PageCache().set(keyOf('/en/gone'), null, context)
  expect(kept('/en/gone')).toEqual([false])
})

test('a page with late content is not kept, and the failure is said', async () => {
  await expect(set('/en/late-content', { html: '<template id="B:0"></template>' })).rejects.toThrow(
    /only a script/,
  )
  expect(kept('/en/late-content')).toEqual([false])
})

test('the cache holds as many bytes as it may, the last used of them', async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/en/large-${index}`)
  for (const path of paths) await set(path, { html: 'ż'.repeat(100_000) })
  const large = kept(...paths)
  expect(large.filter(Boolean).length).toBeLessThanOrEqual(5)
  expect(large.slice(-4)).toEqual([true, true, true, true])
  await set('/en/too-large', { html: 'a'.repeat(600_000) })
  expect(kept('/en/too-large')).toEqual([false])
})

test('made-up addresses push each other out, and leave no trace in memory', async () => {
  for (let number = 0; number < 5000; number += 1)
    await set(`/en/news/made-up-${number}`, { html: 'Not found' })
  const { pages, keys } = (
    globalThis as unknown as { komunikatPages: Record<'pages' | 'keys', { size: number; max: number }> }
  ).komunikatPages
  expect(pages.size).toBeLessThan(1000)
  expect(keys.max).toBe(50_000)
})

type Given = { html?: string; tags?: string }

function set(path: string, { html = '<main></main>', tags }: Given) {
  return new PageCache().set(keyOf(path), page(html, tags), context)
}

function page(html: string, tags?: string) {
  return { kind: 'APP_PAGE', html, status: 200, headers: tags ? { 'x-next-cache-tags': tags } : {} }
}

function kept(...paths: string[]) {
  return paths.map((path) => pageAt(path) !== null)
}

/** The key as Next makes it. */
function keyOf(path: string, kind: 'APP_PAGE' | 'APP_ROUTE' = 'APP_PAGE') {
  return getRouteCacheKey(path, { kind, sourceRoute: '/[locale]/news/[slug]/page' } as ResponseCacheOwner)
}
