import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inParallel, oneAtATimeEach } from './politely'

/** Work that notes how much of it runs at the same time. */
function counted() {
  const running = { now: 0, most: 0, done: 0 }
  const work = async () => {
    running.now += 1
    running.most = Math.max(running.most, running.now)
    await wait(5)
    running.now -= 1
    running.done += 1
  }
  return { running, work }
}

test('four are at work at the same time, and none is left out or done twice', async () => {
  const { running, work } = counted()
  const done: number[] = []
  const all = Array.from({ length: 10 }, (_, number) => number)
  await inParallel(all, 4, async (one) => {
    await work()
    done.push(one)
  })
  expect(running).toEqual({ now: 0, most: 4, done: 10 })
  expect(done.sort((one, other) => one - other)).toEqual(all)
})

test('no work is done at once, and a fault is thrown', async () => {
  await inParallel([], 4, async () => expect.unreachable())
  const fail = () => Promise.reject(new Error('broken'))
  await expect(inParallel([1, 2], 4, fail)).rejects.toThrow('broken')
})

test('each host is asked one question at a time, and hosts don’t wait for each other', async () => {
  const inTurn = oneAtATimeEach()
  const [ofOne, ofAll] = [counted(), counted()]
  const ask = (host: string) =>
    inTurn(host, () => Promise.all([host === 'a' ? ofOne.work() : null, ofAll.work()]))
  await Promise.all(['a', 'a', 'b', 'a', 'b', 'c'].map(ask))
  expect(ofOne.running).toEqual({ now: 0, most: 1, done: 3 })
  expect(ofAll.running).toEqual({ now: 0, most: 3, done: 6 })
})

test('a question that fails is its own, and the next is asked', async () => {
  const inTurn = oneAtATimeEach()
  const failed = inTurn('a', () => Promise.reject(new Error('broken')))
  const next = inTurn('a', async () => 'answered')
  await expect(failed).rejects.toThrow('broken')
  expect(await next).toBe('answered')
})
