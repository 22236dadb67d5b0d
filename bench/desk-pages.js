// @ts-check

/**
 * The pages of the desk, each with the address of its n-th request.
 * @param {string} url @param {string} cookie
 * @returns {Promise<Record<string, (turn: number) => string>>}
 */
export async function deskPages(url, cookie) {
  const articles = await articleAddresses(url, cookie)
  const article = (/** @type {number} */ turn) => articles[turn % articles.length] ?? ''
  return {
    overview: () => '/admin',
    articles: () => '/admin/articles',
    'articles, a late page': (turn) => `/admin/articles?page=${20 + turn}`,
    'articles for review': () => '/admin/articles?state=submitted',
    'articles by words': (turn) => `/admin/articles?q=${['lodz', 'konsulat umowa', 'gran'][turn % 3]}`,
    article,
    history: (turn) => `${article(turn)}/history`,
    search: (turn) => `/admin/search?q=${['krakow', 'wizyta minister', 'zrod'][turn % 3]}`,
    record: () => '/admin/record',
    photos: () => '/admin/photos',
    galleries: () => '/admin/galleries',
    topics: () => '/admin/topics',
    trash: () => '/admin/trash',
    banners: () => '/admin/banners',
    settings: () => '/admin/settings',
  }
}

/** @param {string} url @param {string} cookie */
async function articleAddresses(url, cookie) {
  /** @type {string[]} */
  const found = []
  for (const page of [1, 2, 3]) {
    const list = await fetch(`${url}/admin/articles?page=${page}`, { headers: { cookie } })
    found.push(...((await list.text()).match(/\/admin\/articles\/[0-9a-f-]{36}\/(?:pl|en)/g) ?? []))
  }
  return [...new Set(found)]
}
