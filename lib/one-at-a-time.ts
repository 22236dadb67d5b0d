/**
 * Makes a queue that runs one piece of work after another.
 * @param longest how many may wait; one more is refused with null
 */
export function oneAtATime(longest = Infinity) {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    if (waiting >= longest) return null
    waiting += 1
    const turn = last.then(work).finally(() => (waiting -= 1))
    last = turn.catch(() => undefined)
    return turn
  }
}
