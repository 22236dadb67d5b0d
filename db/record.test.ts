import { asc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database, read, write } from './open'
import { type By, byNobody, hashOfChange, record } from './record'
import { changes } from './schema'
import { aDay } from './test-content'
import { useTestDatabase } from './test-database'

useTestDatabase()

beforeEach(async () => {
  for (const [number, detail] of [undefined, { title: 'Święto', size: 2 }, { list: ['a', null] }].entries())
    await write((tx) => record(tx, byNobody(aDay), { action: 'test', subject: `subject ${number}`, detail }))
})

test('each row carries the hash of the one before, and of itself as it is stored', async () => {
  const rows = await allChanges()
  expect(rows.map((row) => row.previousHash)).toEqual(['', rows[0]!.hash, rows[1]!.hash])
  expect(rows.map(hashOfChange)).toEqual(rows.map((row) => row.hash))
})

test.each<[string, Partial<By & { subject: string; detail: unknown; previousHash: string }>]>([
  ['the time', { at: '2026-03-02T09:00:00.001Z' }],
  ['the person', { userId: 'somebody' }],
  ['the subject', { subject: 'subject 2' }],
  ['a detail', { detail: { title: 'święto', size: 2 } }],
  ['the row before', { previousHash: '' }],
])('%s cannot be altered without the hash showing it', async (_, altered) => {
  const row = (await allChanges())[1]!
  expect(hashOfChange({ ...row, ...altered })).not.toBe(row.hash)
})

test.each([
  ['altered', "UPDATE changes SET action = 'other'"],
  ['taken out', 'DELETE FROM changes'],
  [
    'replaced',
    "REPLACE INTO changes SELECT number, at, user_id, 'other', subject, detail, previous_hash, hash FROM changes",
  ],
])('a row is never %s', async (_, statement) => {
  const before = await allChanges()
  expect(() => database().writer.exec(statement)).toThrow(/only added to/)
  expect(await allChanges()).toEqual(before)
})

test('a change that is undone leaves no row', async () => {
  const failing = write(async (tx) => {
    await record(tx, byNobody(aDay), { action: 'test', subject: 'undone' })
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  expect(await allChanges()).toHaveLength(3)
})

function allChanges() {
  return read().select().from(changes).orderBy(asc(changes.number))
}
