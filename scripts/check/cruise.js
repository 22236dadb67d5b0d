// @ts-check
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const project = process.cwd()

/** @typedef {{ from: string, to: string, rule: string, why: string }} Violation */

/**
 * Looks at every import below these folders. In a process of its own, because paths are relative to its working folder.
 * @param {string} root the folder that the rules take for the project
 * @param {string[]} folders
 * @returns {{ looked: number, violations: Violation[] }} how many modules it looked at, and what goes against the rules
 */
export function cruise(root, folders) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', join(project, '.dependency-cruiser.cjs'), '--output-type', 'json'],
      ...folders,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
  )
  if (!stdout) throw new Error(stderr)
  const { summary } = JSON.parse(stdout)
  return {
    looked: summary.totalCruised,
    violations: summary.violations.map(toViolation),
  }
}

/** @param {{ from: string, to: string, rule: { name: string }, comment?: string }} found @returns {Violation} */
function toViolation({ from, to, rule, comment = '' }) {
  return { from, to, rule: rule.name, why: comment }
}
