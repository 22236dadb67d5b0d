/**
 * A path of this site to go back to, or the fallback where it could lead elsewhere.
 * One slash at the start, no backslash, no control character (CWE-601).
 */
export function safeReturnTo(value: unknown, fallback: string) {
  return typeof value === 'string' && /^\/(?!\/)[^\\\u0000-\u001f\u007f]*$/.test(value) ? value : fallback
}
