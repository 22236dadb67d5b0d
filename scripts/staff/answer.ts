/** Why a command did nothing, and what to do about it. */
export type Refusal = { refused: string }

/** What a command of `npm run staff` has to say. */
export type Answer = { said: string } | Refusal

export const answer = {
  said: (...lines: string[]): Answer => ({ said: lines.join('\n') }),
  refused: (...lines: string[]): Refusal => ({ refused: lines.join('\n') }),
}
