/**
 * A path of this site to go back to, or the fallback where it could lead elsewhere.
 * One slash at the start, no backslash, nothing but printable ASCII, as a header needs it (CWE-601).
 */
export function safeReturnTo(value: unknown, fallback: string) {
  return typeof value === 'string' && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(value) ? value : fallback
}
