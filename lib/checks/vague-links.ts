import type { Advice } from './finding'
import { type Passage, placeIn } from './passages'
import vague from './vague-links.json'
import { foldWords } from './words'

/** Links whose words do not say where they lead: who goes from link to link hears those words only (WCAG 2.4.9). */
export function vagueLinks(passage: Passage): Advice[] {
  if (!('links' in passage)) return []
  return passage.links
    .filter(({ start, end }) => isVague(passage.text.slice(start, end)))
    .map(({ start, end }) => ({
      strength: 'advice',
      code: 'linkVague',
      ...placeIn(passage, start, end),
    }))
}

/** A Polish text may well say 'click here', so the phrases of both languages are known in both. */
const phrases = new Set([...vague.pl, ...vague.en].map(foldWords))

function isVague(words: string) {
  return phrases.has(foldWords(words)) || isAddress(words.trim())
}

/** An address of the web, written out. A short one (gov.pl/dyplomacja) can be read and said; one of e-mail says to whom. */
function isAddress(words: string) {
  return /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)+(\/[^\s/]+){2,}/i.test(words)
}
