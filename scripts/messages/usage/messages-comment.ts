import type { TextFile } from '../problem'

/**
 * `// messages: News.state.*, News.reason.*` names keys that are taken in a way that the code does not spell out.
 * In JSX it is written with slash and star.
 */
export type MessagesComment = { line: number; offset: number; keys: string[] }

const comment = /(?:\/\/|\/\*)[ \t]*messages:[ \t]*(.+?)[ \t]*(?:\*\/|$)/gm

export function messagesComments({ text }: TextFile): MessagesComment[] {
  return [...text.matchAll(comment)].map(({ index, 1: keys = '' }) => ({
    line: text.slice(0, index).split('\n').length,
    offset: index,
    keys: keys.trim().split(/[\s,]+/),
  }))
}
