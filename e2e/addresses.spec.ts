import { readdir } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

function madeUp(first: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index
    return [
      `/pl/aktualnosci/zmyslony-${number}`,
      `/en/made-up-${number}`,
      `/x${number}`,
      `/en/archive/${number}/13`,
    ][number % 4]!
  })
}

async function filesBelow(folder: string) {
  return (await readdir(folder, { recursive: true })).sort()
}

test('1,000 made-up addresses write no file', async ({ request }) => {
  const before = await filesBelow('.next')
  test.slow()
  for (let first = 0; first < 1000; first += 20)
    await Promise.all(
      madeUp(first, 20).map(async (path) => expect((await request.get(path)).status(), path).toBe(404)),
    )
  expect(await filesBelow('.next')).toEqual(before)
})

test('no address, however broken, is answered by a fault of the server', async ({ request }) => {
  const broken = [
    '/%',
    '/%FF',
    '/pl/%E0%A4%A',
    '/en/news/%00',
    '/en/news/..%2f..%2fetc',
    '/media/x/y',
    '/en/archive/2025/13',
    '/pl//',
    '/en/news/a?x=%FF',
    '/PL',
  ]
  for (const path of broken) {
    const status = (await request.get(path, { maxRedirects: 0 })).status()
    expect(status, path).toBeGreaterThanOrEqual(300)
    expect(status, path).toBeLessThan(500)
  }
})

test('an unknown photo and an unknown size of a known one are not found', async ({ request }) => {
  const html = await (await request.get('/en')).text()
  const [, hash] = /\/media\/([0-9a-f]{64})\//.exec(html) ?? []
  expect((await request.get(`/media/${hash}/400.jpeg`)).status()).toBe(200)
  for (const path of [
    `/media/${hash}/401.jpeg`,
    `/media/${hash}/original`,
    `/media/${'0'.repeat(64)}/400.jpeg`,
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})
