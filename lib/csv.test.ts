import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, type Separator } from './csv'

test.each([
  ['plain', '"plain"'],
  ['', '""'],
  ['say "yes"', '"say ""yes"""'],
  ['one, two; three', '"one, two; three"'],
  ['two\nlines', '"two\nlines"'],
  ['2026-03-02', '"2026-03-02"'],
  ['=1+1', `"'=1+1"`],
  ['+48 22 523 90 00', `"'+48 22 523 90 00"`],
  ['-5', `"'-5"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tcell', `"'\tcell"`],
  ['\rcell', `"'\rcell"`],
  ['\0cell', `"'\0cell"`],
  ['＝1+1', `"'＝1+1"`],
  ['  =1+1', `"'  =1+1"`],
  [`'=1+1`, `"''=1+1"`],
  // A comma is the separator of another country's Excel: what stands after it would be a cell.
  ['a,=1+1', `"a,'=1+1"`],
  ['a;"=1+1', `"a;'""=1+1"`],
  ['a\n=1+1', `"a\n'=1+1"`],
])('the cell %j is written as %j', (cell, written) => {
  expect(csvLine([cell], ';')).toBe(`${written}\r\n`)
})

/** Text in which what is dangerous is frequent. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '"', "'", ',', ';', ' ', 'a'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
})
const separators = [',', ';'] as const
const lines = fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })

test('reading a file back gives what was written, but for the apostrophes', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...separators), (rows, separator) => {
      const read = readCsv(fileOf(rows, separator), separator)
      expect(read.map((row) => row.map(withoutApostrophes))).toEqual(rows)
    }),
    { numRuns: 2000 },
  )
})

test('no cell begins with what a spreadsheet calculates', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...separators), (rows, separator) => {
      for (const cell of readCsv(fileOf(rows, separator), separator).flat())
        expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r\0＝＋－＠]/)
    }),
    { numRuns: 2000 },
  )
})

test('nor does one where the file is opened with another separator', () => {
  fc.assert(
    fc.property(
      lines,
      fc.constantFrom(...separators),
      fc.constantFrom(...separators, '\t'),
      (rows, separator, opened) => {
        for (const cell of readCsv(fileOf(rows, separator), opened).flat())
          expect(cell).not.toMatch(/^[\s"]*[=+\-@\0＝＋－＠]/)
      },
    ),
    { numRuns: 5000 },
  )
})

function fileOf(rows: string[][], separator: Separator) {
  return rows.map((row) => csvLine(row, separator)).join('')
}

function withoutApostrophes(cell: string) {
  return cell.replace(/(?<=^|[,;\t\r\n])'(?=[\s"']*[=+\-@\t\r\0＝＋－＠])/g, '')
}

/** Reads as spreadsheets do: a quote at the start of a cell opens it, and what stands after the closing one is kept. */
function readCsv(file: string, separator: string) {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < file.length;) {
    let cell = ''
    if (file[at] === '"') {
      for (at += 1; at < file.length && (file[at] !== '"' || file[at + 1] === '"'); at += 1) {
        if (file[at] === '"') at += 1
        cell += file[at]
      }
      at += 1
    }
    for (; at < file.length && file[at] !== separator && !file.startsWith('\r\n', at); at += 1)
      cell += file[at]
    row.push(cell)
    if (file[at] === separator) at += 1
    else {
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}
