import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import type { Language } from './people'
import { settleTimes } from './settle-times'

/** What is to be seen in a picture. */
export type View = {
  page: Page
  /** What it begins with; the top of the page without it. */
  from?: Locator
  /** What it ends with; the lower edge of the window without it. */
  to?: Locator
  /** Only what stands above and below these two, and nothing beside them. */
  isColumn?: boolean
}

export type Scene = (browser: Browser, language: Language) => Promise<View>

const folder = 'docs/images'

/**
 * Takes a picture for the documents, in the width of the window.
 * @param name its file below docs/images, without the ending: `guide/en/overview`
 */
export async function takePicture(name: string, view: View) {
  const { page, from, to } = view
  await from?.waitFor()
  await to?.waitFor()
  await page.mouse.move(0, 0)
  await settleTimes(page)
  const clip = await clipOf(view)
  const shot = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' })
  const file = `${folder}/${name}.webp`
  await mkdir(dirname(file), { recursive: true })
  const { size } = await sharp(shot).webp({ nearLossless: true, quality: 20, effort: 6 }).toFile(file)
  console.log(`${file}: ${Math.round(size / 1000)} kB`)
}

const margin = 16

async function clipOf({ page, from, to, isColumn }: View) {
  const { width, height } = page.viewportSize()!
  const scrolled = await page.evaluate(() => scrollY)
  const [first, last] = [from && (await boxOf(from)), to && (await boxOf(to))]
  const top = first ? Math.max(0, scrolled + first.y - margin) : 0
  const bottom = last ? scrolled + last.y + last.height + margin : top + height
  const across =
    first && isColumn ? { x: first.x - margin, width: first.width + 2 * margin } : { x: 0, width }
  return { ...across, y: top, height: bottom - top }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`Nothing is to be seen of ${String(locator)}`)
  return box
}
