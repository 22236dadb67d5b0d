import { foldLetters } from '../slug'

/** The words of a text as they are counted: '4.05.2025', 'm.in.' and 'NATO–Ukraina' are one each, a dash is none. */
export function wordsOf(text: string) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Words as they are compared: without accents, capitals and punctuation. */
export function foldWords(text: string) {
  return foldLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether nothing of it can be seen or read out. Pasted text brings characters without width, which `trim` leaves. */
export function isBlank(text: string) {
  return !/[^\s\p{Cf}]/u.test(text)
}

/** Text on one line, cut between words where it is long. */
export function shorten(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= maximumLength) return line
  const cut = line.slice(0, maximumLength)
  const end = cut.lastIndexOf(' ')
  return `${end > maximumLength / 2 ? cut.slice(0, end) : cut}…`
}

const maximumLength = 80
