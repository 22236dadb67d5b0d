// @ts-check
import { LRUCache } from 'lru-cache'
import { toPublicPage } from './public-page.js'

/** @typedef {{ value: any, lastModified: number, tags: string[], cacheControl?: any }} Entry */
/** @typedef {{ pages: LRUCache<string, Entry>, changes: number, changedAt: LRUCache<string, number> }} Store */

/**
 * The cache of rendered pages: it starts empty, lives in memory, and is bounded by bytes, so nothing that the build
 * prerendered is ever served and no address, made up or not, writes a file (docs/decisions/0004-page-cache.md).
 * Next makes a new handler for each request; they share one store.
 * @see node_modules/next/dist/docs/01-app/03-api-reference/05-config/01-next-config-js/incrementalCacheHandlerPath.md
 */
const store = sharedStore()

export default class PageCache {
  /** How many changes had happened when this request began: Next makes a handler for each. */
  begunAt = store.changes

  /** @param {string} key */
  async get(key) {
    return store.pages.get(key) ?? null
  }

  /**
   * @param {string} key
   * @param {any} value a rendered page or handler answer; changed in place, so that the first answer is the cached one
   * @param {{ cacheControl?: any }} context
   */
  async set(key, value, context) {
    if (!value) return void store.pages.delete(key)
    if (value.kind === 'APP_PAGE') toPublicPage(value)
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '').split(',')
    // Rendered from what was true before a change: right for the request that began then, wrong for the next.
    if (tags.some((tag) => (store.changedAt.get(tag) ?? 0) > this.begunAt)) return
    store.pages.set(key, { value, tags, lastModified: Date.now(), cacheControl: context.cacheControl })
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    const changed = new Set([tags].flat())
    store.changes += 1
    for (const tag of changed) store.changedAt.set(tag, store.changes)
    for (const [key, entry] of store.pages.entries())
      if (entry.tags.some((tag) => changed.has(tag))) store.pages.delete(key)
  }

  resetRequestCache() {}
}

function sharedStore() {
  const shared = /** @type {{ komunikatPages?: Store }} */ (globalThis)
  const megabytes = Number(process.env.PAGE_CACHE_MB ?? 64)
  shared.komunikatPages ??= {
    pages: new LRUCache({ maxSize: megabytes * 1024 * 1024, sizeCalculation: sizeInBytes }),
    changes: 0,
    changedAt: new LRUCache({ max: 10_000 }),
  }
  return shared.komunikatPages
}

/**
 * A JavaScript string takes up to two bytes a character; the rest is the entry's own weight.
 * @param {Entry} entry
 * @param {string} key
 */
function sizeInBytes({ value }, key) {
  const { html = '', body = '' } = value
  return 2 * html.length + body.length + 2 * key.length + 1024
}
