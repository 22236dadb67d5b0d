/** The same seed gives the same numbers on every machine, so the demo pictures never change between installs. */
export type Random = {
  between(minimum: number, maximum: number): number
  whole(minimum: number, maximum: number): number
  chance(probability: number): boolean
  pick<Choice>(choices: readonly Choice[]): Choice
}

export function seededRandom(seed: string): Random {
  let state = hash(seed)
  const between = (minimum: number, maximum: number) => {
    state = (state + 0x6d2b79f5) | 0
    return minimum + scramble(state) * (maximum - minimum)
  }
  const whole = (minimum: number, maximum: number) => Math.floor(between(minimum, maximum + 1))
  return {
    between,
    whole,
    chance: (probability) => between(0, 1) < probability,
    pick: (choices) => choices[whole(0, choices.length - 1)]!,
  }
}

/** FNV-1a */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193)
  return value
}

/** The mixing step of mulberry32: a number from 0 up to 1. */
function scramble(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1)
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296
}
