import type { LinkFault } from '@/lib/link-finding'

/**
 * The fault that an error of the network stands for.
 * @throws the error, where it is none of the network
 */
export function faultOf(error: unknown): LinkFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') throw error
  if (code === 'ENOTFOUND') return 'nameUnknown'
  // OpenSSL's names: CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT, UNABLE_TO_VERIFY_LEAF_SIGNATURE …
  if (/CERT|SIGNATURE|ERR_TLS|ERR_SSL/.test(code)) return 'certificate'
  return 'unreachable'
}
