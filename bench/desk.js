// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { deskPages } from './desk-pages.js'
import { run, startServer } from './processes.js'

// Prints how long the server takes for each page of the desk, with a thousand articles and with ten thousand, of twenty
// revisions each: to the last byte, on loopback, one request after another. It cannot pass or fail.

const counts = (process.env.BENCH_ARTICLES ?? '1000,10000').split(',').map(Number)
const requests = Number(process.env.BENCH_REQUESTS ?? 60)

await run(['scripts/build.js'], { ...process.env, NODE_ENV: 'production' })
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${requests} requests a page`)
/** @type {Record<string, Record<string, number>>} */
const table = {}
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-bench-desk-'))
  try {
    for (const [page, { p50, p95 }] of Object.entries(await measure(folder, count)))
      table[page] = { ...table[page], [`p50 of ${count} (ms)`]: p50, [`p95 of ${count} (ms)`]: p95 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
console.table(table)

/** @param {string} folder @param {number} count */
async function measure(folder, count) {
  /** @type {NodeJS.ProcessEnv} */
  const settings = { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, DATABASE_URL: '' }
  await run(['--import', 'tsx', 'bench/desk-content.ts', String(count)], settings)
  const site = await startServer(['server/server.js'], settings)
  try {
    const cookie = `__Host-session=${readFileSync(join(folder, 'token'), 'utf8')}`
    const results = /** @type {Record<string, { p50: number, p95: number }>} */ ({})
    for (const [name, addressOf] of Object.entries(await deskPages(site.url, cookie)))
      results[name] = await time(cookie, (turn) => site.url + addressOf(turn))
    return results
  } finally {
    site.stop()
  }
}

/** @param {string} cookie @param {(turn: number) => string} urlOf */
async function time(cookie, urlOf) {
  /** @type {number[]} */
  const times = []
  for (let turn = -3; turn < requests; turn += 1) {
    const from = performance.now()
    const response = await fetch(urlOf(Math.max(0, turn)), { headers: { cookie }, redirect: 'manual' })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${urlOf(turn)} was answered with ${response.status}`)
    if (turn >= 0) times.push(performance.now() - from) // the first ones warm
  }
  times.sort((one, other) => one - other)
  const at = (/** @type {number} */ share) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)
  return { p50: at(0.5), p95: at(0.95) }
}
