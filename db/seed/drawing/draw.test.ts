import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawPicture } from './draw'
import { pictureSvg } from './picture'
import { scenes } from './scenes'

const sizes = {
  'archive-map': '2400x1600',
  'ballot-box': '1800x1800',
  'concert-hall': '2400x1600',
  'embassy-garden': '2400x1600',
  'nato-brussels': '2400x1600',
  'old-town': '1600x2400',
  'open-day-queue': '2400x1600',
  'palace-facade': '2400x1600',
  'passport-desk': '2400x1600',
  'press-room': '2400x1600',
  'river-bridge': '2400x1600',
  'round-table': '2400x1600',
  'skyline-warsaw': '2400x1600',
  'train-station': '2400x1600',
  'wheat-field': '2400x1600',
  'winter-street': '1600x2400',
  airport: '2400x1600',
  globe: '1800x1800',
  harbour: '2400x1600',
  letterpress: '2400x1600',
  library: '2400x1600',
  lighthouse: '1600x2400',
  mountains: '3600x1200',
  stamps: '1800x1800',
}

test('every scene is listed here with its size', () => {
  expect(Object.keys(sizes).sort()).toEqual(Object.keys(scenes).sort())
})

test.each(Object.entries(sizes))('%s is a JPEG of %s without metadata', async (key, size) => {
  const picture = await drawPicture(key)
  const { format, width, height, space, exif, icc, xmp } = await sharp(picture).metadata()
  expect({ format, size: `${width}x${height}`, space }).toEqual({ format: 'jpeg', size, space: 'srgb' })
  expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined])
  expect(picture.length).toBeLessThan(600_000)
})

test('the same key gives the same bytes', async () => {
  // Compared as one yes or no: vitest works for minutes on the difference between two pictures.
  expect((await drawPicture('harbour-2')).equals(await drawPicture('harbour-2'))).toBe(true)
})

test.each(Object.keys(sizes))('variants of %s differ, and none has a letter or a broken number', (scene) => {
  const variants = [scene, `${scene}-1`, `${scene}-2`, `${scene}-3`].map(pictureSvg)
  expect(new Set(variants).size).toBe(variants.length)
  expect(variants.join('')).not.toMatch(/<text|NaN|undefined|Infinity/)
})

test.each(['no-such-scene', 'no-such-scene-2', '', '-1', 'constructor'])(
  "a key without a scene is refused by name: '%s'",
  async (key) => {
    await expect(drawPicture(key)).rejects.toThrow(`'${key}'`)
  },
)
