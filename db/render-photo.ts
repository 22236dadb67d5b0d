import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { type Format, formats, renditionName, widthsFor } from '@/lib/renditions'

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

const decoding = { limitInputPixels: 50_000_000, failOn: 'error', animated: false } as const

let queue: Promise<unknown> = Promise.resolve()

/**
 * Makes every rendition of a photo, one photo at a time so that memory is bounded.
 * What is served is re-encoded: upright, in sRGB, without any metadata. The original is kept, privately.
 * @param original a JPEG, PNG or WebP of at most 50 megapixels
 * @returns null where it is no such picture
 */
export function renderPhoto(original: Buffer): Promise<RenderedPhoto | null> {
  const turn = queue.then(() => renderUnlessUnreadable(original))
  queue = turn.catch(() => undefined)
  return turn
}

async function renderUnlessUnreadable(original: Buffer) {
  try {
    return await render(original)
  } catch (error) {
    if (isDecodingError(error)) return null
    throw error
  }
}

async function render(original: Buffer): Promise<RenderedPhoto> {
  const upright = await sharp(original, decoding)
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = upright.info
  const pixels = () => sharp(upright.data, { raw: { width, height, channels }, limitInputPixels: 50_000_000 })
  const files = new Map([['original', original]])
  for (const target of widthsFor(width))
    for (const format of formats)
      files.set(renditionName(target, format), await encode(pixels().resize({ width: target }), format))
  const [pixel] = [await pixels().flatten({ background: '#ffffff' }).resize(1, 1).raw().toBuffer()]
  const colour = `#${pixel.subarray(0, 3).toString('hex')}`
  return { hash: createHash('sha256').update(original).digest('hex'), width, height, colour, files }
}

function encode(picture: Sharp, format: Format) {
  if (format === 'avif') return picture.avif({ quality: 52, effort: 2 }).toBuffer()
  if (format === 'webp') return picture.webp({ quality: 76, effort: 3 }).toBuffer()
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer()
}

/** libvips says what it could not read; anything else (memory, disk) is not the picture's fault. */
function isDecodingError(error: unknown) {
  return (
    error instanceof Error &&
    /unsupported image format|exceeds pixel limit|corrupt|premature end|VipsJpeg|vipspng|webp|pngload|jpegload|bad|invalid/i.test(
      error.message,
    )
  )
}
