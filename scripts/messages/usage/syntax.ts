import ts from 'typescript'
import type { TextFile } from '../problem'

/** Parsed on its own, without types or imports: that takes milliseconds, and unfinished code can still be read. */
export function parseSource({ path, text }: TextFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

export function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* everyNode(child)
}

export function* outwardFrom(node: ts.Node): Generator<ts.Node> {
  for (let outer = node.parent; outer; outer = outer.parent) yield outer
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  return children
}
