import ts from 'typescript'
import { unwrap } from './namespaces'
import { everyNode, outwardFrom } from './syntax'

/** A name, what is put into it and what type it is said to have, and the part of the file in which it holds. */
export type Declaration = { name: string; value?: ts.Expression; type?: ts.TypeNode; scope: ts.Node }

type Aliases = Map<string, ts.TypeNode>

export function* declarationsIn(source: ts.SourceFile): Generator<Declaration> {
  const aliases = typeAliases(source)
  for (const node of everyNode(source))
    if (ts.isVariableDeclaration(node) || ts.isParameter(node))
      yield* declared({ ...node, scope: scopeOf(node), value: node.initializer }, aliases)
}

function typeAliases(source: ts.SourceFile): Aliases {
  const declarations = [...everyNode(source)].filter(ts.isTypeAliasDeclaration)
  return new Map(declarations.map(({ name, type }) => [name.text, type]))
}

function scopeOf(node: ts.VariableDeclaration | ts.ParameterDeclaration): ts.Node {
  for (const outer of outwardFrom(node)) if (isScope(outer)) return outer
  return node.getSourceFile()
}

function isScope(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isSourceFile(node)
  )
}

type Binding = { name: ts.BindingName; value?: ts.Expression; type?: ts.TypeNode; scope: ts.Node }

function* declared({ name, value, scope, ...rest }: Binding, aliases: Aliases): Generator<Declaration> {
  const type = rest.type && withoutAlias(rest.type, aliases)
  if (ts.isIdentifier(name)) return yield { name: name.text, value, type, scope }
  const values = value ? listed(value) : []
  for (const [index, element] of name.elements.entries()) {
    if (!ts.isBindingElement(element)) continue
    const part = { name: element.name, value: values[index], type: type && memberType(type, element), scope }
    yield* declared(part, aliases)
  }
}

function withoutAlias(type: ts.TypeNode, aliases: Aliases): ts.TypeNode {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return type
  const alias = aliases.get(type.typeName.text)
  return alias ? withoutAlias(alias, aliases) : type
}

/** `const [t, tNews] = await Promise.all([getTranslations('A'), getTranslations('B')])` */
function listed(value: ts.Expression): readonly ts.Expression[] {
  const inner = unwrap(value)
  if (ts.isArrayLiteralExpression(inner)) return inner.elements
  if (!ts.isCallExpression(inner) || inner.expression.getText() !== 'Promise.all') return []
  return inner.arguments[0] ? listed(inner.arguments[0]) : []
}

/** `function Row({ t }: { t: Translator<'News'> })` */
function memberType(type: ts.TypeNode, { propertyName, name }: ts.BindingElement): ts.TypeNode | undefined {
  if (!ts.isTypeLiteralNode(type)) return
  const wanted = (propertyName ?? name).getText()
  const member = type.members.find((candidate) => candidate.name?.getText() === wanted)
  return member && ts.isPropertySignature(member) ? member.type : undefined
}
