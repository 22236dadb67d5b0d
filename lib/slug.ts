/** In characters. */
export const longestSlug = 80

/**
 * An address part made from a title: Polish letters folded, lower case, words joined by hyphens.
 * @param title any text
 * @returns at most 80 characters of `a-z0-9-`, cut between words; empty where the title has no letter or digit
 */
export function slugify(title: string) {
  const words = foldLetters(title)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = (words.shift() ?? '').slice(0, longestSlug)
  for (const word of words) {
    if (slug.length + 1 + word.length > longestSlug) break
    slug += `-${word}`
  }
  return slug
}

/** Whether a slug that somebody typed can be an address. */
export function isSlug(slug: string) {
  return slug.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
}

/** Letters that Unicode does not take apart, and how they are written without. */
const undivided: Record<string, string> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ı: 'i' },
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th' },
}

/** Text without accents. */
export function foldLetters(text: string) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðÐıßẞæÆœŒþÞ]/g, (letter) => undivided[letter] ?? letter)
}
