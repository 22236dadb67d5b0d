import { type LookupAddress } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'

export type Question = {
  method: 'HEAD' | 'GET'
  /** The network address to connect to, whatever the name in the URL leads to by now. */
  address: LookupAddress
  userAgent: string
  signal: AbortSignal
}

export type Answer = { status: number; location: string | undefined }

/**
 * Asks a web server, and reads the head of its answer only.
 * @throws the error of the network, or the signal's
 */
export function ask(url: URL, { address, userAgent, ...question }: Question): Promise<Answer> {
  const over = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    const request = over(url, {
      ...question,
      // A connection of its own: one kept open might have been made to another address.
      agent: false,
      // A DNS name that is asked twice may answer differently (rebinding), so it is not asked again.
      lookup: (_host, { all }, answer) =>
        all ? answer(null, [address]) : answer(null, address.address, address.family),
      headers: { 'user-agent': userAgent, accept: '*/*' },
    })
    request.on('error', reject)
    request.on('response', ({ statusCode = 0, headers }) => {
      resolve({ status: statusCode, location: headers.location })
      request.destroy()
    })
    request.end()
  })
}
