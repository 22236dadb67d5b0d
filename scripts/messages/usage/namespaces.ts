import ts from 'typescript'

/** A function from keys to texts. `namespace` is '' for the whole file, and null when only the running page knows it. */
export type Translator = { namespace: string | null }

const makers = ['useTranslations', 'getTranslations', 'deskTranslations', 'createTranslator']

/** The translator that a call such as `await getTranslations('News')` gives. */
export function translatorFromCall(expression: ts.Expression): Translator | undefined {
  const call = unwrap(expression)
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return
  if (!makers.includes(call.expression.text)) return
  const argument = call.arguments[0]
  return { namespace: argument ? namespaceIn(unwrap(argument)) : '' }
}

/** The translator that a type such as `Translator<'News'>` or `ReturnType<typeof getTranslations<'News'>>` describes. */
export function translatorFromType(type: ts.TypeNode): Translator | undefined {
  if (ts.isTypeQueryNode(type) && ts.isIdentifier(type.exprName) && makers.includes(type.exprName.text))
    return { namespace: namespaceInType(type.typeArguments?.[0]) }
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return
  if (type.typeName.text === 'Translator') return { namespace: namespaceInType(type.typeArguments?.[0]) }
  const isWrapper = ['Awaited', 'ReturnType', 'Promise'].includes(type.typeName.text)
  const inner = type.typeArguments?.[0]
  return isWrapper && inner ? translatorFromType(inner) : undefined
}

/** The expression within `await`, parentheses and claims about its type. */
export function unwrap(expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isAwaitExpression(expression) ||
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression)
  return isWrapped ? unwrap(expression.expression) : expression
}

function namespaceIn(argument: ts.Expression): string | null {
  if (ts.isStringLiteralLike(argument)) return argument.text
  if (!ts.isObjectLiteralExpression(argument)) return null
  const property = argument.properties.find(
    ({ name }) => name && ts.isIdentifier(name) && name.text === 'namespace',
  )
  if (property && ts.isPropertyAssignment(property)) return namespaceIn(unwrap(property.initializer))
  const mayHideOne = property !== undefined || argument.properties.some(ts.isSpreadAssignment)
  return mayHideOne ? null : ''
}

function namespaceInType(type: ts.TypeNode | undefined): string | null {
  if (!type) return ''
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : null
}
