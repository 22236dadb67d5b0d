import { createHash } from 'node:crypto'
import type { OutputInfo, Sharp } from 'sharp'
import { oneAtATime } from '@/lib/one-at-a-time'
import { type Format, formats, renditionName, widthsFor } from '@/lib/renditions'
import { sharp } from './sharp'

// Only these decoders, and only from memory: SVG, AVIF, TIFF and the rest are refused by what they are, not by name.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

export type RenderedPhoto = {
  hash: string
  width: number
  height: number
  colour: string
  files: Map<string, Buffer>
}

type Pixels = { data: Buffer; info: OutputInfo }

const turns = oneAtATime()

/**
 * Makes every rendition of a photo, one photo at a time so that memory is bounded.
 * What is served is re-encoded: upright, in sRGB, without any metadata. The original is kept, privately.
 * @param original a JPEG, PNG or WebP of at most 50 megapixels
 * @returns null where it is no such picture
 */
export function renderPhoto(original: Buffer): Promise<RenderedPhoto | null> {
  return turns(() => render(original))
}

async function render(original: Buffer): Promise<RenderedPhoto | null> {
  const decoded = await decode(original)
  if (!decoded) return null
  const { width, height } = decoded.info
  const files = new Map([['original', original]])
  for (const target of widthsFor(width)) {
    const resized = await toPixels(fromPixels(decoded).resize({ width: target }))
    for (const format of formats)
      files.set(renditionName(target, format), await encode(fromPixels(resized), format))
  }
  const hash = createHash('sha256').update(original).digest('hex')
  return { hash, width, height, colour: await averageColour(decoded), files }
}

/** A WebP or AVIF is no longer than this on either side. */
const longestSide = 16_383

/**
 * All the pixels of a picture, or null where these bytes are none that we accept. It leads from memory to memory, so
 * whatever fails here is the picture's fault; what fails later is ours, and throws.
 */
async function decode(original: Buffer): Promise<Pixels | null> {
  try {
    const picture = sharp(original, { limitInputPixels: 50_000_000, failOn: 'error', animated: false })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
    return await toPixels(picture)
  } catch {
    return null
  }
}

function toPixels(picture: Sharp): Promise<Pixels> {
  return picture.raw().toBuffer({ resolveWithObject: true })
}

function fromPixels({ data, info: { width, height, channels } }: Pixels) {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: 50_000_000 })
}

/**
 * AVIF is what nearly every browser takes, so the time goes there: one photo of 2400 × 1600 costs about two seconds of one
 * processor. In 4:4:4 the coloured edges of drawings stay sharp for the same bytes. The others only stand in for it.
 */
function encode(picture: Sharp, format: Format) {
  if (format === 'avif') return picture.avif({ quality: 48, effort: 2 }).toBuffer()
  if (format === 'webp') return picture.webp({ quality: 76, effort: 2 }).toBuffer()
  return picture.jpeg({ quality: 76 }).toBuffer()
}

async function averageColour(pixels: Pixels) {
  const { data } = await toPixels(fromPixels(pixels).resize(1, 1, { fit: 'fill' }))
  return `#${data.toString('hex')}`
}
