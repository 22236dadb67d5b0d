import ts from 'typescript'
import { placeAt, type Place, type Problem, type TextFile } from '../problem'
import { messagesComments, type MessagesComment } from './messages-comment'
import type { Translator } from './namespaces'
import { everyNode, parseSource } from './syntax'
import { findTranslators } from './translators'
import { writtenKeys } from './written-keys'

/** One place in the code that asks for a text. A `*` in the key stands for what is known only at run time. */
export type KeyUse = Place & { key: string; raw: boolean }

export type Usage = { uses: KeyUse[]; problems: Problem[] }

type Call = { translator: Translator; method: string; node: ts.CallExpression }

export function findKeyUses(file: TextFile): Usage {
  const comments = messagesComments(file)
  const calls = callsIn(parseSource(file)).map((call) => keysOfCall(file, call, comments))
  return {
    uses: [
      ...comments.flatMap((comment) => keysOfComment(file, comment)),
      ...calls.flatMap(({ uses }) => uses),
    ],
    problems: calls.flatMap(({ problems }) => problems),
  }
}

function keysOfComment(file: TextFile, { offset, keys }: MessagesComment): KeyUse[] {
  return keys.map((key) => ({ ...placeAt(file, offset), key, raw: false }))
}

function callsIn(source: ts.SourceFile): Call[] {
  const translatorOf = findTranslators(source)
  return [...everyNode(source)].filter(ts.isCallExpression).flatMap((node) => {
    const { callee, method } = calleeOf(node)
    const translator = translatorOf(callee)
    return translator ? [{ translator, method, node }] : []
  })
}

function calleeOf({ expression }: ts.CallExpression): { callee: ts.Expression; method: string } {
  const isMethod =
    ts.isPropertyAccessExpression(expression) &&
    ['rich', 'markup', 'has', 'raw'].includes(expression.name.text)
  return isMethod
    ? { callee: expression.expression, method: expression.name.text }
    : { callee: expression, method: 'text' }
}

function keysOfCall(file: TextFile, { translator, method, node }: Call, comments: MessagesComment[]): Usage {
  const { namespace } = translator
  const argument = node.arguments[0] ?? node
  const place = placeAt(file, argument.getStart())
  const keys = namespace === null ? null : writtenKeys(node.arguments[0])
  if (keys) {
    const raw = method === 'raw'
    return { uses: keys.map((key) => ({ ...place, key: join(namespace, key), raw })), problems: [] }
  }
  // A call over several lines may carry the comment above itself or above its argument.
  const lines = [place.line, placeAt(file, node.getStart()).line].flatMap((line) => [line, line - 1])
  const isCovered = comments.some(({ line }) => lines.includes(line))
  return { uses: [], problems: isCovered ? [] : [dynamicKey(place, namespace)] }
}

function join(namespace: string | null, key: string): string {
  return namespace ? `${namespace}.${key}` : key
}

function dynamicKey(place: Place, namespace: string | null): Problem {
  return {
    ...place,
    key: join(namespace, '*'),
    problem: 'dynamic key without a messages comment',
    remedy: `name the keys on the line above, as in // messages: ${join(namespace || 'Namespace', '*')}`,
  }
}
