import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { locales } from '@/lib/locales'
import { publishDue } from './commands/publish-due'
import { scheduleEdition } from './commands/publish-edition'
import { database, read, write } from './open'
import { findRevision } from './queries/revisions'
import { verifyChanges } from './queries/verify-changes'
import { byNobody } from './record'
import { aDay, anArticle, aPerson, editionOf, save, textOf } from './test-content'
import type { Work } from './test-crash'
import { closeDatabase, everyRow, useTestDatabase } from './test-database'

// The server is killed (SIGKILL) in the middle of its work, again and again: whatever it has said that it kept is there,
// nothing is half done, and nothing is done twice.

const rounds = 20
const due = '2026-03-02T12:00:00.000Z'
const plans = 16

const { folder, file } = useTestDatabase()
const program = join(mkdtempSync(join(tmpdir(), 'komunikat-crash-')), 'test-crash.mjs')

// One file of plain JavaScript starts in a moment; the driver is found from the project's folder.
beforeAll(() =>
  build({
    ...{ entryPoints: [fileURLToPath(new URL('./test-crash.ts', import.meta.url))], outfile: program },
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    banner: {
      js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url)",
    },
  }),
)

afterAll(() => rmSync(join(program, '..'), { recursive: true }))

test(`a form's text outlives ${rounds} crashes`, { timeout: 120_000 }, async () => {
  const [articleId, userId, formId] = [await anArticle(), await aPerson('editor'), newId()]
  let last = 0
  for (let round = 0; round < rounds; round += 1) {
    closeDatabase()
    const lines = await runAndKill(
      { kind: 'write', articleId, userId, formId, from: last + 1 },
      { after: round * 3 },
    )
    const kept = lines.map(Number)
    expect(kept).toEqual(kept.map((_, index) => last + 1 + index))
    const edition = await editionOf(articleId, 'pl')
    const working = await findRevision(read(), edition?.workingRevisionId ?? null)
    const found = Number(working?.title.slice('Text '.length))
    // The last one may have been kept in the moment before it could say so.
    expect([kept.at(-1)!, kept.at(-1)! + 1]).toContain(found)
    last = found
    await expectSound()
  }
  const texts = everyRow().revisions as { title: string; reason: string }[]
  const asked = texts.filter(({ reason }) => reason === 'saved').map(({ title }) => title)
  const expected = Array.from({ length: last }, (_, index) => index + 1).filter((number) => number % 10 === 0)
  expect(asked).toEqual(expected.map((number) => `Text ${number}`))
  // Each revision is one row of the record, however often its form saved into it.
  expect(actions().filter((action) => action === 'saveEdition')).toHaveLength(texts.length)
})

test(`what is due is published once, through ${rounds} crashes`, { timeout: 120_000 }, async () => {
  for (let number = 0; number < plans / 2; number += 1) await planInBothLanguages(number)
  closeDatabase()
  copyFileSync(file, `${file}-planned`)
  const { begun, done } = await timeOf({ kind: 'publish', now: due })
  const outcomes = new Set<number>()
  for (let round = 0; round < rounds; round += 1) {
    closeDatabase()
    copyFileSync(`${file}-planned`, file)
    await runAndKill({ kind: 'publish', now: due }, { after: ((done - begun) * round) / (rounds - 2) })
    outcomes.add(published())
    await expectSound()
    await write((tx) => publishDue(tx, due))
    expect(published()).toBe(plans)
    expect(everyRow().publications).toHaveLength(plans)
    expect(actions().filter((action) => action === 'publishEdition')).toHaveLength(plans)
  }
  expect([...outcomes].filter((outcome) => outcome !== 0 && outcome !== plans)).toEqual([])
})

/** Runs the program, kills it so many milliseconds after its first line, and returns what it has said. */
async function runAndKill(work: Work, { after }: { after: number }) {
  const { child, lines, first } = start(work)
  await first
  await new Promise((resolve) => setTimeout(resolve, after))
  child.kill('SIGKILL')
  await once(child, 'close')
  return lines
}

/** When an undisturbed run begins, and when it is done. */
async function timeOf(work: Work) {
  const { child, lines, first } = start(work)
  await first
  const begun = performance.now()
  while (lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 1))
  const done = performance.now()
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(lines).toEqual(['begun', `published ${plans}`])
  return { begun, done }
}

function start(work: Work) {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', NODE_OPTIONS: '' }
  const child: ChildProcess = spawn(process.execPath, [program, JSON.stringify(work)], {
    ...{ env, cwd: process.cwd(), stdio: ['ignore', 'pipe', 'inherit'] },
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout! })
  const first = Promise.race([once(reader, 'line'), once(child, 'close').then(fail)])
  reader.on('line', (line) => lines.push(line))
  return { child, lines, first }
}

function fail() {
  throw new Error('The program ended by itself')
}

async function planInBothLanguages(number: number) {
  const articleId = await anArticle()
  for (const locale of locales) {
    await save(articleId, locale, textOf(`${locale}-${number}`))
    const edition = (await editionOf(articleId, locale))!
    const words = { edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' }
    expect(await write((tx) => scheduleEdition(tx, byNobody(aDay), { ...words, publishAt: due }))).toEqual([])
  }
}

/** The file is whole, its references lead somewhere, and the record of changes holds together. */
async function expectSound() {
  const { writer } = database()
  expect(writer.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(writer.pragma('foreign_key_check')).toEqual([])
  expect(await verifyChanges(read())).toMatchObject({ fault: null, missingTriggers: [] })
}

function published() {
  const editions = everyRow().editions as { published_at: string | null }[]
  return editions.filter((edition) => edition.published_at).length
}

function actions() {
  return (everyRow().changes as { action: string }[]).map(({ action }) => action)
}
