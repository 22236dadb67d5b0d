import { everyEntry, leavesOf, type MessageFile } from '../message-file'
import type { Problem, TextFile } from '../problem'
import { findKeyUses, type KeyUse } from './key-uses'

/** Every text must be used somewhere, and every key that the code names must exist. */
export function checkUsage(messages: MessageFile, sources: TextFile[]): Problem[] {
  const usages = sources.map(findKeyUses)
  const uses = usages.flatMap((usage) => usage.uses)
  return [
    ...usages.flatMap((usage) => usage.problems),
    ...unusedKeys(messages, uses),
    ...unknownKeys(messages, uses),
  ]
}

function unusedKeys(messages: MessageFile, uses: KeyUse[]): Problem[] {
  const patterns = [...new Set(uses.map(patternOf))].map((pattern) => new RegExp(pattern))
  return leavesOf(messages)
    .filter(({ key }) => !patterns.some((pattern) => pattern.test(key)))
    .map(({ key, place }) => ({
      ...place,
      key,
      problem: 'not used by any page',
      remedy: 'remove it from both language files, or use it',
    }))
}

function unknownKeys(messages: MessageFile, uses: KeyUse[]): Problem[] {
  const keys = leavesOf(messages).map(({ key }) => key)
  const groups = new Set([...everyEntry(messages.entries)].map(({ key }) => key))
  return uses
    .filter((use) => !keys.some((key) => new RegExp(patternOf(use)).test(key)))
    .map(({ path, line, column, key }) => ({
      path,
      line,
      column,
      key,
      ...(groups.has(key) ? groupAsText : unknownKey(key, messages.path)),
    }))
}

/** `raw` hands over a group as well as a text, and then everything below counts as used. */
function patternOf({ key, raw }: KeyUse): string {
  const escaped = key.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return `^${escaped.join('.+')}${raw ? '(\\..+)?' : ''}$`
}

const groupAsText = {
  problem: 'used as a text, but it is a group of texts',
  remedy: 'name one of the texts in it',
}

function unknownKey(key: string, path: string) {
  return {
    problem: key.includes('*') ? `no key in ${path} fits` : `used here, but not in ${path}`,
    remedy: 'add it to both language files, or mend the name',
  }
}
