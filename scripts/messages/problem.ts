export type TextFile = { path: string; text: string }

/** A line and a column as an editor counts them, from 1. */
export type Place = { path: string; line: number; column: number }

/** Something to mend, at the place where a person can mend it. `key` is empty where no key is known. */
export type Problem = Place & { key: string; problem: string; remedy: string }

export function placeAt({ path, text }: TextFile, offset: number): Place {
  const before = text.slice(0, offset)
  return { path, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

export function problemLine({ path, line, column, key, problem, remedy }: Problem): string {
  return [`${path}:${line}:${column} ${key}`.trimEnd(), problem, remedy].join(' — ')
}

/** Language files stand before the code, and within one file from top to bottom, as a person goes through them. */
export function inReadingOrder(problems: Problem[]): Problem[] {
  const rank = (path: string) => (path.endsWith('.json') ? 0 : 1)
  return problems.toSorted(
    (a, b) =>
      rank(a.path) - rank(b.path) ||
      compareCodePoints(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column,
  )
}

/** JavaScript's `<` compares UTF-16 units, which puts emoji before some letters; UTF-8 keeps the order of code points. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
