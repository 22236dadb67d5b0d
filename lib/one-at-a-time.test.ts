import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

/** Work that is done when it is told to be. */
function job(name: string, log: string[]) {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const work = async () => {
    log.push(`${name} begins`)
    await finished
    log.push(`${name} ends`)
    return name
  }
  return { work, finish }
}

test('each piece of work begins when the one before it has ended, and gives its own result', async () => {
  const log: string[] = []
  const queue = oneAtATime()
  const [one, two] = [job('one', log), job('two', log)]
  const results = Promise.all([queue(one.work), queue(two.work)])
  two.finish()
  one.finish()
  expect(await results).toEqual(['one', 'two'])
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('a failure is told to who asked, and holds up nobody', async () => {
  const queue = oneAtATime(2)
  const failing = queue(() => Promise.reject(new Error('the reason')))
  const next = queue(async () => 'next')
  await expect(failing).rejects.toThrow('the reason')
  expect(await next).toBe('next')
  expect(await queue(async () => 'later')).toBe('later')
})

test('one more than may wait is refused, until there is room again', async () => {
  const log: string[] = []
  const queue = oneAtATime(2)
  const [one, two, three] = [job('one', log), job('two', log), job('three', log)]
  const accepted = [queue(one.work), queue(two.work)]
  expect(await queue(three.work)).toBeNull()
  one.finish()
  two.finish()
  three.finish()
  await Promise.all(accepted)
  expect(await queue(three.work)).toBe('three')
})
