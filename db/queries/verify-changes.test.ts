import { expect, test } from 'vitest'
import { database, read, write } from '../open'
import { type By, byNobody, hashOfChange, record } from '../record'
import { aDay, aPerson } from '../test-content'
import { useTestDatabase } from '../test-database'
import { type Fault, type Mark, verifyChanges } from './verify-changes'

const rows = 2500

useTestDatabase(async () => {
  const userId = await aPerson('editor')
  await write(async (tx) => {
    for (let number = 2; number <= rows; number += 1) {
      const by: By = number % 2 ? byNobody(aDay) : { userId, at: aDay }
      const detail = { number, text: 'Święto „Łodzi”', '10': null, list: [1.5, { deep: true }] }
      await record(tx, by, { action: 'write', subject: `subject ${number}`, detail })
    }
  })
})

test('a whole record: how many rows, and the last one to write down', async () => {
  expect(await verifyChanges(read())).toEqual({
    ...{ rows, last: markOf(rows), fault: null, missingTriggers: [] },
  })
})

test('an empty record is whole', async () => {
  behindTheTriggers("DELETE FROM changes; UPDATE sqlite_sequence SET seq = 0 WHERE name = 'changes'")
  expect(await verifyChanges(read())).toEqual({ rows: 0, last: null, fault: null, missingTriggers: [] })
})

const swap = (one: number, other: number) => `
  UPDATE changes SET number = 1000000 WHERE number = ${one};
  UPDATE changes SET number = ${one} WHERE number = ${other};
  UPDATE changes SET number = ${other} WHERE number = 1000000`

const everyOtherColumn = 'at, user_id, action, subject, detail, previous_hash, hash'

test.each<[string, string, Fault]>([
  ['an action', "UPDATE changes SET action = 'read' WHERE number = 7", { kind: 'altered', number: 7 }],
  ['a time', "UPDATE changes SET at = '2026-03-02' WHERE number = 1", { kind: 'altered', number: 1 }],
  ['a person', 'UPDATE changes SET user_id = NULL WHERE number = 2000', { kind: 'altered', number: 2000 }],
  ['a subject', "UPDATE changes SET subject = 'x' WHERE number = 1001", { kind: 'altered', number: 1001 }],
  [
    'a detail',
    `UPDATE changes SET detail = json_set(detail, '$.list[1].deep', json('false')) WHERE number = ${rows}`,
    { kind: 'altered', number: rows },
  ],
  [
    'a detail that is no longer JSON',
    "UPDATE changes SET detail = '{' WHERE number = 9",
    { kind: 'altered', number: 9 },
  ],
  ['a hash', "UPDATE changes SET hash = 'ff' WHERE number = 8", { kind: 'altered', number: 8 }],
  ['a row removed', 'DELETE FROM changes WHERE number = 7', { kind: 'removed', number: 7 }],
  ['the first row removed', 'DELETE FROM changes WHERE number = 1', { kind: 'removed', number: 1 }],
  ['rows removed', 'DELETE FROM changes WHERE number BETWEEN 990 AND 1010', { kind: 'removed', number: 990 }],
  [
    'a row removed and the gap closed',
    `DELETE FROM changes WHERE number = 7; UPDATE changes SET number = number - 1 WHERE number > 7`,
    { kind: 'unlinked', number: 7 },
  ],
  ['two rows swapped', swap(7, 8), { kind: 'unlinked', number: 7 }],
  ['two distant rows swapped', swap(7, 2001), { kind: 'unlinked', number: 7 }],
  [
    'a row put in front',
    `INSERT INTO changes (number, ${everyOtherColumn}) SELECT 0, ${everyOtherColumn} FROM changes WHERE number = 1`,
    { kind: 'removed', number: 1 },
  ],
  ['the last row cut off', `DELETE FROM changes WHERE number = ${rows}`, { kind: 'cutOff', number: rows }],
  ['all rows cut off', 'DELETE FROM changes', { kind: 'cutOff', number: 1 }],
])('%s behind the triggers’ back is found', async (_, statements, fault) => {
  behindTheTriggers(statements)
  expect(await verifyChanges(read())).toMatchObject({ fault, missingTriggers: [] })
})

test('a row altered together with its hash breaks the link of the next one', async () => {
  const row = rowOf(7)
  const hash = hashOfChange({ ...row, action: 'read', detail: JSON.parse(row.detail) })
  behindTheTriggers(`UPDATE changes SET action = 'read', hash = '${hash}' WHERE number = 7`)
  expect(await verifyChanges(read())).toMatchObject({ rows: 7, fault: { kind: 'unlinked', number: 8 } })
})

test.each<[string, string, (mark: Mark) => Mark, Fault | null]>([
  ['stands as it was written down', '', (mark) => mark, null],
  ['has another hash', '', ({ number }) => ({ number, hash: 'ff' }), { kind: 'unexpected', number: rows }],
  [
    'was cut off, SQLite’s count with it',
    `DELETE FROM changes WHERE number > 10; UPDATE sqlite_sequence SET seq = 10 WHERE name = 'changes'`,
    (mark) => mark,
    { kind: 'cutOff', number: 11 },
  ],
])('a row that %s', async (_, statements, asWrittenDown, fault) => {
  const mark = asWrittenDown(markOf(rows))
  behindTheTriggers(statements)
  expect((await verifyChanges(read())).fault).toBe(null)
  expect((await verifyChanges(read(), mark)).fault).toEqual(fault)
})

test('a trigger that is gone is named', async () => {
  database().writer.exec('DROP TRIGGER changes_no_delete')
  expect(await verifyChanges(read())).toMatchObject({ fault: null, missingTriggers: ['changes_no_delete'] })
})

test('what is recorded while it reads is no fault', async () => {
  const verdict = verifyChanges(read())
  await write((tx) => record(tx, byNobody(aDay), { action: 'write', subject: 'late' }))
  expect((await verdict).fault).toBeNull()
})

/** Does to the record what nobody can do through the triggers, and puts them back. */
function behindTheTriggers(statements: string) {
  const { writer } = database()
  const triggers = writer
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'changes'",
    )
    .all()
  for (const { name } of triggers) writer.exec(`DROP TRIGGER ${name}`)
  writer.exec(statements)
  for (const { sql } of triggers) writer.exec(sql)
}

type Stored = By & { action: string; subject: string; detail: string; previousHash: string }

function rowOf(number: number) {
  return database()
    .writer.prepare<[number], Stored>(
      'SELECT at, user_id AS userId, action, subject, detail, previous_hash AS previousHash FROM changes WHERE number = ?',
    )
    .get(number)!
}

function markOf(number: number): Mark {
  return database()
    .writer.prepare<[number], Mark>('SELECT number, hash FROM changes WHERE number = ?')
    .get(number)!
}
