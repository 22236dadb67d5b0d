// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBarePage } from './bare-page.js'
import { bytesByKind } from './bytes.js'
import { load } from './load.js'
import { memoryOf, run, startServer } from './processes.js'

// Prints what an article page costs beside a bare static Next page, in interleaved runs. It cannot pass or fail.

const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
const seconds = Number(process.env.BENCH_SECONDS ?? 5)
const article = '/en/news/radoslaw-sikorski-joins-nato-foreign-ministers-for-talks-in-brussels'

const folder = mkdtempSync(join(tmpdir(), 'komunikat-bench-'))
/** @type {NodeJS.ProcessEnv} */
const settings = { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, DATABASE_URL: '' }
await run(['scripts/build.js'], settings)
await run(['--import', 'tsx', 'scripts/prepare.ts'], settings)
const bareFolder = await buildBarePage()

const site = await startServer(['server/server.js'], settings)
const bare = await startServer(['node_modules/next/dist/bin/next', 'start', bareFolder], settings)
const pages = [
  { name: 'article', url: site.url + article, pid: site.pid },
  { name: 'bare page', url: `${bare.url}/`, pid: bare.pid },
]
try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds of ${seconds} s, medians`,
  )
  for (const page of pages) await load(page, 16, 2) // warm
  for (const connections of [1, 16, 64]) await compare(connections)
  console.table(await bytesByKind(site.url, article))
  console.table(pages.map(({ name, pid }) => ({ page: name, 'memory (MB)': memoryOf(pid) })))
} finally {
  site.stop()
  bare.stop()
  rmSync(folder, { recursive: true, force: true })
  rmSync(bareFolder, { recursive: true, force: true })
}

/** @param {number} connections */
async function compare(connections) {
  /** @type {Map<string, Awaited<ReturnType<typeof load>>[]>} */
  const results = new Map(pages.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const page of pages) results.get(page.name)?.push(await load(page, connections, seconds))
  const rows = [...results].map(([page, runs]) => ({ connections, page, ...medians(runs) }))
  console.table(rows)
}

/** @param {Awaited<ReturnType<typeof load>>[]} runs */
function medians(runs) {
  const keys = /** @type {(keyof typeof runs[0])[]} */ (Object.keys(runs[0] ?? {}))
  return Object.fromEntries(
    keys.map((key) => [
      key,
      runs.map((values) => values[key]).sort((one, other) => one - other)[Math.floor(runs.length / 2)],
    ]),
  )
}
