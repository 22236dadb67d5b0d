// @ts-check
// Plain JavaScript, because next.config.js makes rewrites of it.

/** Where articles are, below each language. */
export const newsPaths = /** @type {const} */ ({ pl: '/aktualnosci', en: '/news' })
