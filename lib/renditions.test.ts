import { expect, test } from 'vitest'
import { deskPhotos, formats, heightAt, parseRendition, renditionPath, widthsFor } from './renditions'

const hash = 'a1'.repeat(32)

test.each([
  [1, [1]],
  [399, [399]],
  [400, [400]],
  [401, [400, 401]],
  [1200, [400, 800, 1200]],
  [1919, [400, 800, 1200, 1919]],
  [1920, [400, 800, 1200, 1920]],
  [6000, [400, 800, 1200, 1920]],
])('an original of %i pixels is kept at %j', (width, expected) => {
  expect(widthsFor(width)).toEqual(expected)
})

test.each([
  [400, { width: 1600, height: 1067 }, 267],
  [400, { width: 400, height: 300 }, 300],
  [1, { width: 9000, height: 1 }, 1],
])('at a width of %i, %j is %i high', (width, original, height) => {
  expect(heightAt(width, original)).toBe(height)
})

test.each(formats)('the address of a rendition in %s names its hash, width and format', (format) => {
  const path = renditionPath(hash, 800, format)
  expect(path).toBe(`/media/${hash}/800.${format}`)
  expect(parseRendition(hash, `800.${format}`)).toEqual({ hash, width: 800, format })
})

test('staff find it elsewhere', () => {
  expect(renditionPath(hash, 800, 'webp', deskPhotos)).toBe(`/admin/media/${hash}/800.webp`)
})

test.each([
  ['the original', hash, 'original'],
  ['another format', hash, '800.png'],
  ['a path', hash, '../../komunikat.db'],
  ['a path in the hash', `../${hash.slice(3)}`, '800.jpeg'],
  ['a hash in capitals', hash.toUpperCase(), '800.jpeg'],
  ['a short hash', hash.slice(1), '800.jpeg'],
  ['five digits', hash, '10000.jpeg'],
  ['no width', hash, '.jpeg'],
  ['a second address of the same file', hash, '0800.jpeg'],
  ['something after it', hash, '800.jpeg\n'],
])('%s is no rendition', (_, givenHash, variant) => {
  expect(parseRendition(givenHash, variant)).toBeNull()
})
