import type { BodyDocument } from '../body/schema'

/**
 * A node as text: two nodes have the same when they are the same. The editor writes attributes without a value, what was
 * imported leaves them out, and their order says nothing.
 */
export function fingerprintOf(node: BodyDocument): string {
  return JSON.stringify(node, (_, value: unknown) => (isRecord(value) ? inOrder(value) : value))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inOrder(record: Record<string, unknown>) {
  const filled = Object.entries(record).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)))
}
