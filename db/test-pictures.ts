import sharp, { type Create } from 'sharp'

// Pictures as people, cameras and attackers send them, made on the spot.

export const red = '#c81e1e'
export const blue = '#1e3cc8'

/** A plain picture to save in any format. */
export function plain(background = red, size: Partial<Create> = {}) {
  return sharp({
    create: { width: 60, height: 40, channels: 3, background, ...size },
    limitInputPixels: false,
  })
}

/** A picture with something to compress: cut in half, its second half is missed. */
export function noisy() {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width: 300, height: 200, channels: 3, background: red, noise } })
}

/** A picture whose left half is red and whose right half is blue. */
export function redThenBlue(width = 60, height = 40) {
  const half = { create: { width: width / 2, height, channels: 3, background: blue } } as const
  return plain(red, { width, height }).composite([{ input: half, left: width / 2, top: 0 }])
}

export async function firstHalf(whole: Promise<Buffer>) {
  const bytes = await whole
  return bytes.subarray(0, bytes.length / 2)
}

/** The words that a camera and its owner leave in a photo, and that no reader may get. */
export const secret = 'Szucha 23, second floor'

/** A photo held upright by a camera that stores it lying (EXIF orientation 6), with its position. */
export async function lyingPhoto() {
  return redThenBlue()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: secret, ImageDescription: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 13/1 0/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><x:p>${secret}</x:p></x:xmpmeta>`)
    .jpeg()
    .toBuffer()
}

/** The colour at a place of a picture, from 0 to 255 each. */
export async function colourAt(picture: Buffer, left: number, top: number) {
  const { data } = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}
