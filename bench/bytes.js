// @ts-check
import { gzipSync } from 'node:zlib'

const kinds = [
  { kind: 'styles', pattern: /<link rel="stylesheet" href="([^"]+)"/g },
  { kind: 'scripts', pattern: /<script[^>]* src="([^"]+)"/g },
  { kind: 'fonts', pattern: /<link rel="preload" href="([^"]+\.woff2)"/g },
]

/**
 * What a first view of a page transfers, compressed, by kind; of its lead photo the AVIF for a 1440-pixel window.
 * @param {string} origin @param {string} path
 */
export async function bytesByKind(origin, path) {
  const html = await fetch(origin + path).then((response) => response.text())
  const rows = [{ kind: 'HTML', files: 1, bytes: gzipSync(html).length }]
  for (const { kind, pattern } of kinds) {
    const sizes = await Promise.all(
      [...html.matchAll(pattern)].map((match) => transferred(origin, match[1] ?? '')),
    )
    rows.push({ kind, files: sizes.length, bytes: sum(sizes) })
  }
  const everything = sum(rows.map((row) => row.bytes))
  const photo = await transferred(origin, /(\/media\/\w+\/1200\.avif)/.exec(html)?.[1] ?? '')
  return [
    ...rows,
    { kind: 'all without photos', files: rows.length, bytes: everything },
    { kind: 'lead photo', files: 1, bytes: photo },
  ]
}

/** @param {string} origin @param {string} path */
async function transferred(origin, path) {
  const response = await fetch(origin + path)
  const content = Buffer.from(await response.arrayBuffer())
  return /\.(woff2|avif)$/.test(path) ? content.length : gzipSync(content).length
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
