import { v7, validate } from 'uuid'

/** A new id: UUIDv7 (RFC 9562), so that ids sort by the time they were made. */
export function newId() {
  return v7()
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value)
}
