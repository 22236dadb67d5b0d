import type { Problem } from './problem'

/** The most characters of a comment, and of the name that a reviewer without an account gives. */
export const longestComment = { text: 2000, name: 100 } as const

/** What is wrong with the words of a comment; none where they may be kept. */
export function problemsOfComment(text: string): Problem[] {
  if (!text) return [{ field: 'comment', code: 'commentEmpty' }]
  return problemsOfLength('comment', text, longestComment.text)
}

/** What is wrong with a comment by a reviewer, who says who they are. */
export function problemsOfGuestComment({ name, text }: { name: string; text: string }): Problem[] {
  const ofName: Problem[] = name
    ? problemsOfLength('name', name, longestComment.name)
    : [{ field: 'name', code: 'guestNameMissing' }]
  return [...ofName, ...problemsOfComment(text)]
}

function problemsOfLength(field: string, { length }: string, maximum: number): Problem[] {
  return length > maximum ? [{ field, code: 'tooLong', values: { length, maximum } }] : []
}
