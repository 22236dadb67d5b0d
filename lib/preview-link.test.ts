import { expect, test } from 'vitest'
import { isPreviewToken, previewPath, problemsOfLabel } from './preview-link'

const token = 'aB3_-'.repeat(8) + 'xyz'

test.each([
  [token, true],
  ['', false],
  [token.slice(1), false],
  [`${token}a`, false],
  [`${token.slice(1)}.`, false],
  [`${token}\n`, false],
])('%j could be a secret: %s', (text, expected) => {
  expect(isPreviewToken(text)).toBe(expected)
})

test('a draft that the shared text leads to is below its address', () => {
  expect(previewPath(token)).toBe(`/preview/${token}`)
  expect(previewPath(token, 'an-id')).toBe(`/preview/${token}/an-id`)
})

test.each([
  ['', ['labelMissing']],
  ['The embassy in Paris', []],
  ['a'.repeat(101), ['tooLong']],
])('a link says for whom it is (%#)', (label, codes) => {
  expect(problemsOfLabel(label).map(({ code }) => code)).toEqual(codes)
})
