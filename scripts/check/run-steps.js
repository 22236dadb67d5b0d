// @ts-check

/** @typedef {{ name: string, run: () => Promise<number> }} Step a name, and what gives the exit code */

/**
 * Runs the steps in order, says how long each took, and stops at the first that fails.
 * @param {Step[]} steps
 * @param {(line: string) => void} [say]
 * @returns {Promise<number>} the exit code of the step that failed, or 0
 */
export async function runSteps(steps, say = console.log) {
  const start = Date.now()
  for (const { name, run } of steps) {
    const begun = Date.now()
    const code = await run()
    say(`${code === 0 ? '✓' : '✗'} ${name} (${secondsSince(begun)})`)
    if (code === 0) continue
    say(`Stopped: '${name}' has failed, for the reason above.`)
    return code
  }
  say(
    `All ${steps.length} steps have passed (${secondsSince(start)}): ${steps.map(({ name }) => name).join(', ')}.`,
  )
  return 0
}

/** @param {number} moment */
function secondsSince(moment) {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`
}
