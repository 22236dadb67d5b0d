import ts from 'typescript'
import { declarationsIn } from './declarations'
import { translatorFromCall, translatorFromType, unwrap, type Translator } from './namespaces'
import { outwardFrom } from './syntax'

/** A name that isn't a translator is kept as undefined, because it hides an outer one. */
type Scopes = Map<ts.Node, Map<string, Translator | undefined>>

/** Answers, for an expression in this file, which translator it is, if it is one. */
export function findTranslators(
  source: ts.SourceFile,
): (expression: ts.Expression) => Translator | undefined {
  const scopes = scopesIn(source)
  return (expression) => {
    const inner = unwrap(expression)
    return ts.isIdentifier(inner) ? lookUp(inner, scopes) : translatorFromCall(inner)
  }
}

function scopesIn(source: ts.SourceFile): Scopes {
  const scopes: Scopes = new Map()
  for (const { name, value, type, scope } of declarationsIn(source)) {
    const names = scopes.get(scope) ?? new Map()
    const typed = type && translatorFromType(type)
    scopes.set(scope, names.set(name, typed ?? (value && translatorFromCall(value))))
  }
  return scopes
}

function lookUp(identifier: ts.Identifier, scopes: Scopes): Translator | undefined {
  for (const outer of outwardFrom(identifier)) {
    const names = scopes.get(outer)
    if (names?.has(identifier.text)) return names.get(identifier.text)
  }
}
