import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { renderPhoto } from './render-photo'
import {
  blue,
  colourAt,
  firstHalf,
  lyingPhoto,
  noisy,
  plain,
  red,
  redThenBlue,
  secret,
} from './test-pictures'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

test.each<[string, () => Buffer | Promise<Buffer>]>([
  ['nothing', () => Buffer.alloc(0)],
  ['text', () => Buffer.from('Dear editors, see the photo below.')],
  ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['an SVG', () => Buffer.from(svg)],
  ['an SVG after a byte order mark', () => Buffer.from(`\ufeff${svg}`)],
  ['a GIF', () => plain().gif().toBuffer()],
  ['a TIFF', () => plain().tiff().toBuffer()],
  ['an AVIF', () => plain().avif().toBuffer()],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>')],
  ['a script for ImageMagick', () => Buffer.from('push graphic-context\nfill "url(https://example.org/)"')],
  ['only the start of a JPEG', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['half a JPEG', () => firstHalf(noisy().jpeg().toBuffer())],
  ['half a progressive JPEG', () => firstHalf(noisy().jpeg({ progressive: true }).toBuffer())],
  ['half a PNG', () => firstHalf(noisy().png().toBuffer())],
  ['half a WebP', () => firstHalf(noisy().webp().toBuffer())],
  ['a PNG whose pixels are garbage', () => garbled(noisy().png().toBuffer())],
  ['50.1 megapixels in a few kilobytes', () => plain('#000', { width: 7080, height: 7080 }).png().toBuffer()],
])('%s is no photo', async (_, make) => {
  expect(await renderPhoto(await make())).toBeNull()
})

test('what follows a refused file is rendered', async () => {
  const refused = renderPhoto(Buffer.from(svg))
  const accepted = renderPhoto(await plain().jpeg().toBuffer())
  expect(await Promise.all([refused, accepted])).toEqual([null, expect.objectContaining({ width: 60 })])
})

test.each<[string, () => Promise<Buffer>]>([
  ['a JPEG', () => plain().jpeg().toBuffer()],
  ['a progressive JPEG', () => plain().jpeg({ progressive: true }).toBuffer()],
  ['a JPEG for print (CMYK)', () => plain().toColourspace('cmyk').jpeg().toBuffer()],
  ['a JPEG in wide colours (Display P3)', () => plain().withIccProfile('p3').jpeg().toBuffer()],
  ['a PNG', () => plain().png().toBuffer()],
  ['a PNG with 16 bits a colour', () => plain().toColourspace('rgb16').png().toBuffer()],
  ['a PNG with a palette', () => plain().png({ palette: true }).toBuffer()],
  ['a WebP', () => plain().webp({ lossless: true }).toBuffer()],
])('%s keeps its colours', async (_, make) => {
  const { files, colour } = await render(make())
  for (const picture of [files.get('60.jpeg')!, files.get('60.webp')!])
    expect(distance(await colourAt(picture, 30, 20), [0xc8, 0x1e, 0x1e])).toBeLessThan(32)
  expect(distance([...Buffer.from(colour.slice(1), 'hex')], [0xc8, 0x1e, 0x1e])).toBeLessThan(32)
})

test('a grey picture has an average colour too', async () => {
  const { colour } = await render(plain('#808080').toColourspace('b-w').png().toBuffer())
  expect(colour).toMatch(/^#(7f|80|81){3}$/)
})

test('what is transparent becomes white', async () => {
  const { files, colour } = await render(
    plain('#0000', { channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer(),
  )
  expect(colour).toBe('#ffffff')
  for (const name of ['60.jpeg', '60.webp'])
    expect(await colourAt(files.get(name)!, 30, 20)).toEqual([255, 255, 255])
})

test('of an animation the first picture is kept', async () => {
  const pictures = await Promise.all([red, blue].map((colour) => plain(colour).png().toBuffer()))
  const animation = sharp(pictures, { join: { animated: true } }).webp({ loop: 0, delay: [100, 100] })
  const { width, height, colour } = await render(animation.toBuffer())
  expect([width, height]).toEqual([60, 40])
  expect(distance([...Buffer.from(colour.slice(1), 'hex')], [0xc8, 0x1e, 0x1e])).toBeLessThan(4)
})

test('a photo that the camera stored lying stands upright', async () => {
  const { width, height, files } = await render(lyingPhoto())
  expect([width, height]).toEqual([40, 60])
  for (const name of ['40.jpeg', '40.webp']) {
    const { orientation, ...size } = await sharp(files.get(name)).metadata()
    expect({ orientation, width: size.width, height: size.height }).toEqual({ width: 40, height: 60 })
    expect(distance(await colourAt(files.get(name)!, 20, 10), [0xc8, 0x1e, 0x1e])).toBeLessThan(24)
    expect(distance(await colourAt(files.get(name)!, 20, 50), [0x1e, 0x3c, 0xc8])).toBeLessThan(24)
  }
})

test('no rendition says who made the photo, where, or with what', async () => {
  const original = await lyingPhoto()
  const { exif, xmp } = await sharp(original).metadata()
  expect([exif, xmp].map(Boolean)).toEqual([true, true])
  const { files } = await renderPhoto(original).then((photo) => photo!)
  files.delete('original')
  for (const [name, file] of files)
    for (const trace of ['Exif', 'GPS', 'xmpmeta', 'ICC_PROFILE', 'ICCP', 'rICC', 'Photoshop', secret])
      expect(file.includes(trace), `${trace} in ${name}`).toBe(false)
})

test('each width is there in each format, as wide as it says, and the original as it came', async () => {
  const original = await redThenBlue(900, 300).jpeg().toBuffer()
  const { hash, files, width, height } = await renderPhoto(original).then((photo) => photo!)
  expect([...files.keys()].sort()).toEqual(
    [
      'original',
      ...[400, 800, 900].flatMap((size) => [`${size}.avif`, `${size}.jpeg`, `${size}.webp`]),
    ].sort(),
  )
  expect(files.get('original')).toBe(original)
  expect(hash).toBe(createHash('sha256').update(original).digest('hex'))
  expect([width, height]).toEqual([900, 300])
  for (const size of [400, 800, 900])
    for (const format of ['jpeg', 'webp']) {
      const rendition = await sharp(files.get(`${size}.${format}`)).metadata()
      expect([rendition.format, rendition.width, rendition.height]).toEqual([
        format,
        size,
        Math.round(size / 3),
      ])
    }
  expect(files.get('400.avif')!.subarray(4, 12).toString()).toBe('ftypavif')
})

test.each([
  ['a strip', 3000, 1],
  ['a column that is taller than a WebP can be', 10, 20_000],
  ['a single pixel', 1, 1],
])('%s is rendered too', async (_, width, height) => {
  const photo = await render(plain(red, { width, height }).png().toBuffer())
  for (const [name, file] of photo.files) expect(file.length, name).toBeGreaterThan(0)
})

async function render(original: Promise<Buffer>) {
  const photo = await renderPhoto(await original)
  if (!photo) throw new Error('refused')
  return photo
}

function distance(colour: number[], expected: number[]) {
  return Math.max(...expected.map((value, index) => Math.abs(value - (colour[index] ?? NaN))))
}

/** The bytes in the middle turned, the start left as it was. */
async function garbled(whole: Promise<Buffer>) {
  const bytes = Buffer.from(await whole)
  return bytes.fill(0x5a, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2))
}
