import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Assets = { script: string; lightboxStyle: string }

let assets: Assets | undefined

/** The addresses of our own script and of the lightbox's style, named by their content (scripts/build-assets.js). */
export function siteAssets(): Assets {
  assets ??= JSON.parse(readFileSync(join(process.cwd(), 'public/assets/manifest.json'), 'utf8')) as Assets
  return assets
}
