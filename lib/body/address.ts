/** Whether a link may lead there: the web, an e-mail address, or a path of this site. */
export function isSafeAddress(address: unknown) {
  if (typeof address !== 'string' || /[\u0000-\u0020\\]/.test(address)) return false
  return /^(https?:\/\/[^/]|mailto:|\/(?!\/)|#)/i.test(address)
}

/** Whether a reader can be led there: a page of this site or of the secure web. */
export function isPageAddress(address: string) {
  return isSafeAddress(address) && /^(https:\/\/|\/)/i.test(address)
}
