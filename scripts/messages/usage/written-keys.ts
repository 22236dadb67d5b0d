import ts from 'typescript'
import { unwrap } from './namespaces'

/**
 * The keys that an argument can name, as far as the code itself says: a template's changing part becomes `*`.
 * Null where nothing is said, as in `t(code)`.
 */
export function writtenKeys(argument: ts.Expression | undefined): string[] | null {
  const inner = argument && unwrap(argument)
  if (!inner) return null
  if (ts.isStringLiteralLike(inner)) return [inner.text]
  if (ts.isConditionalExpression(inner))
    return both(writtenKeys(inner.whenTrue), writtenKeys(inner.whenFalse))
  // A template that begins with its changing part could be any key of the namespace: that hides unused ones.
  if (ts.isTemplateExpression(inner) && inner.head.text !== '') return [pattern(inner)]
  return null
}

function both(first: string[] | null, second: string[] | null): string[] | null {
  return first && second && [...first, ...second]
}

function pattern({ head, templateSpans }: ts.TemplateExpression): string {
  return head.text + templateSpans.map(({ literal }) => `*${literal.text}`).join('')
}
