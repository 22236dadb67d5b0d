export type Separator = ',' | ';'

/** Tells Excel that a file is UTF-8; without it, Polish letters are garbled. */
export const byteOrderMark = '\uFEFF'

/**
 * One line of a CSV file (RFC 4180), with its line break: each cell in quotes, and none that a spreadsheet would
 * calculate.
 */
export function csvLine(cells: readonly string[], separator: Separator) {
  return `${cells.map(quoted).join(separator)}\r\n`
}

function quoted(cell: string) {
  return `"${inert(cell).replaceAll('"', '""')}"`
}

/**
 * Where a spreadsheet could see a cell begin with a formula: at its start, and after a separator, where it may see a new
 * cell if it takes another character for the separator than the file does (OWASP, CSV Injection; ASVS 5.0, 1.2.10).
 */
const formulaStarts = /(?<=^|[,;\t\r\n])(?=[\s"']*[=+\-@\t\r\0＝＋－＠])/g

/** An apostrophe before it makes it text. Taking one away at each of these places gives the cell back. */
function inert(cell: string) {
  return cell.replace(formulaStarts, "'")
}
