// @ts-check
import { rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = `${root}public/assets`

/** Builds our own script for readers and the lightbox's style, named by their content, and the list of their names. */
await rm(outdir, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['components/site/enhance/site.ts', 'components/site/enhance/lightbox.css'],
  outdir,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'safari16'],
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  metafile: true,
})
const address = (/** @type {RegExp} */ pattern) =>
  `/assets/${basename(Object.keys(metafile.outputs).find((name) => pattern.test(name)) ?? '')}`
await writeFile(
  `${outdir}/manifest.json`,
  JSON.stringify({ script: address(/\/site-\w+\.js$/), lightboxStyle: address(/\/lightbox-\w+\.css$/) }),
)
