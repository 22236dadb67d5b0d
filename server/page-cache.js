// @ts-check
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { toPublicPage } from './public-page.js'

/** @typedef {{ value: any, lastModified: number, tags: string[], etag: string, cacheControl?: any }} Entry */
/** @typedef {{ pages: LRUCache<string, Entry>, keys: LRUCache<string, string>, changes: number, changedAt: LRUCache<string, number> }} Store */

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
    const etag = `"${createHash('sha256')
      .update(value.html ?? value.body)
      .digest('base64url')
      .slice(0, 22)}"`
    const entry = { value, tags, etag, lastModified: Date.now(), cacheControl: context.cacheControl }
    store.pages.set(key, entry)
    store.keys.set(pathOf(key), key)
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

/**
 * The page that is kept for a path below `app/`, without asking Next.
 * @param {string} path
 */
export function pageAt(path) {
  const entry = store.pages.get(store.keys.get(path) ?? '')
  return entry?.value.kind === 'APP_PAGE' ? entry : null
}

/** Next's keys end with the path, after `/$`. @param {string} key */
function pathOf(key) {
  return key.slice(key.indexOf('/$/') + 2)
}

function sharedStore() {
  const shared = /** @type {{ komunikatPages?: Store }} */ (globalThis)
  const megabytes = Number(process.env.PAGE_CACHE_MB ?? 64)
  shared.komunikatPages ??= {
    pages: new LRUCache({ maxSize: megabytes * 1024 * 1024, sizeCalculation: sizeInBytes }),
    keys: new LRUCache({ max: 50_000 }),
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
