import { expect, test } from 'vitest'
import { runSteps } from './run-steps'

/** Runs steps that end with these codes; tells which ran, what was said, and the exit code. */
async function runWith(codes: number[]) {
  const ran: number[] = []
  const said: string[] = []
  const steps = codes.map((code, index) => ({
    name: `step ${index + 1}`,
    run: () => Promise.resolve(code).finally(() => ran.push(index + 1)),
  }))
  const code = await runSteps(steps, (line) => said.push(line))
  return { code, ran, said }
}

test('every step is told, and at the end all', async () => {
  const { code, ran, said } = await runWith([0, 0])
  expect({ code, ran }).toEqual({ code: 0, ran: [1, 2] })
  expect(said[0]).toMatch(/^✓ step 1 \(\d+\.\d s\)$/)
  expect(said.at(-1)).toMatch(/^All 2 steps have passed/)
})

test('the first that fails is the last that runs', async () => {
  const { code, ran, said } = await runWith([0, 3, 0])
  expect({ code, ran }).toEqual({ code: 3, ran: [1, 2] })
  expect(said.at(-1)).toContain("'step 2' has failed")
})
