import { oneAtATime } from '@/lib/one-at-a-time'

/**
 * Does the work for each, `most` at a time.
 * @throws what the first of them throws
 */
export async function inParallel<One>(all: Iterable<One>, most: number, work: (one: One) => Promise<void>) {
  const rest = [...all].values()
  const worker = async () => {
    // All of them take from the same iterator.
    for (const one of rest) await work(one)
  }
  await Promise.all(Array.from({ length: most }, worker))
}

/** Makes a function that does one work after another for each key, and those of different keys at the same time. */
export function oneAtATimeEach() {
  const queues = new Map<string, ReturnType<typeof oneAtATime>>()
  return async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const queue = queues.get(key) ?? oneAtATime()
    queues.set(key, queue)
    // A queue without an end refuses nothing.
    return (await queue(work)) as Result
  }
}
