import type { BodyDocument } from '@/lib/body/schema'

const stock =
  'ministerstwo minister rozmowy spotkanie państwo granica konsulat obywatel współpraca bezpieczeństwo umowa wizyta ' +
  'komunikat placówka informacja podróż wsparcie partner Europa prezydencja Łódź Kraków źródło ćwiczenie'
const list = stock.split(' ')
let turn = 0

/** So many words, always the same sequence. */
export function words(count: number) {
  return Array.from({ length: count }, () => list[(turn = (turn * 7 + 5) % 9973) % list.length]).join(' ')
}

/** A body of so many paragraphs of sixty words. */
export function paragraphs(count: number): BodyDocument {
  const paragraph = () => ({ type: 'paragraph', content: [{ type: 'text', text: words(60) }] })
  return { type: 'doc', content: Array.from({ length: count }, paragraph) }
}
