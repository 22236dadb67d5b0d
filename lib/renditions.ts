/** Widths in pixels at which each photo is kept; none is wider than its original. */
const widths = [400, 800, 1200, 1920] as const

/** The formats of each width, best first: the order of `<source>` elements. */
export const formats = ['avif', 'webp', 'jpeg'] as const

export type Format = (typeof formats)[number]

/** The widths that exist for a photo of this width: all that are narrower, and one that is as wide as it goes. */
export function widthsFor(width: number): number[] {
  const narrower = widths.filter((candidate) => candidate < width)
  const widest = Math.min(width, widths[widths.length - 1]!)
  return [...narrower.filter((candidate) => candidate < widest), widest]
}

/** The name of a rendition's file, and the last part of its address. */
export function renditionName(width: number, format: Format) {
  return `${width}.${format}`
}

/** Where readers find the photos that they are shown. */
const publicPhotos = '/media'
/** Where staff find every photo. */
export const deskPhotos = '/admin/media'

/**
 * The address of a rendition, unchanging: the hash is of the photo's content.
 * @param base where photos are for who looks at the page
 */
export function renditionPath(hash: string, width: number, format: Format, base: string = publicPhotos) {
  return `${base}/${hash}/${renditionName(width, format)}`
}

/** The height in pixels of a rendition, as libvips rounds it. */
export function heightAt(width: number, original: { width: number; height: number }) {
  return Math.max(1, Math.round((original.height * width) / original.width))
}

/** The parts of an address `{base}/{hash}/{variant}`, or null where it can name no rendition. */
export function parseRendition(hash: string, variant: string) {
  const match = /^([1-9]\d{0,3})\.(avif|webp|jpeg)$/.exec(variant)
  if (!match || !/^[0-9a-f]{64}$/.test(hash)) return null
  return { hash, width: Number(match[1]), format: match[2] as Format }
}
