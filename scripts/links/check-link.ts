import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import type { LinkFault, LinkFinding } from '@/lib/link-finding'
import { type Answer, ask } from './ask'
import { faultOf } from './fault-of'

/** By which rules and means addresses are asked. */
export type Asking = {
  /** Why an address may not be asked; null where it may. */
  refusal: (address: string) => LinkFault | null
  resolve: (host: string) => Promise<LookupAddress[]>
  isPublic: (networkAddress: string) => boolean
  /** Waits until nothing else is asked of the host. */
  inTurn: <Result>(host: string, work: () => Promise<Result>) => Promise<Result>
  /** How long one answer may take, in milliseconds. */
  timeout: number
  userAgent: string
}

export type Found = Pick<LinkFinding, 'status' | 'fault'>

const mostRedirects = 5

/** Asks whether an address still leads to something. Each redirect is followed by hand, under the same rules. */
export async function checkLink(address: string, asking: Asking, redirects = 0): Promise<Found> {
  const refusal = asking.refusal(address)
  if (refusal) return { status: null, fault: refusal }
  const url = new URL(address)
  const answer = await asking.inTurn(url.hostname, () => answerOf(url, asking))
  if ('fault' in answer) return { status: null, fault: answer.fault }
  const next = redirectOf(answer, url)
  if (next === null) return { status: answer.status, fault: '' }
  if (redirects === mostRedirects) return { status: answer.status, fault: 'tooManyRedirects' }
  return checkLink(next, asking, redirects + 1)
}

async function answerOf(url: URL, asking: Asking): Promise<Answer | { fault: LinkFault }> {
  const signal = AbortSignal.timeout(asking.timeout)
  try {
    const addresses = await inTime(asking.resolve(hostOf(url)), signal)
    // One private address among public ones is enough to refuse the name.
    if (!addresses.every(({ address }) => asking.isPublic(address))) return { fault: 'addressPrivate' }
    const [address] = addresses
    if (!address) return { fault: 'nameUnknown' }
    const question = { address, signal, userAgent: asking.userAgent }
    const answer = await ask(url, { ...question, method: 'HEAD' })
    const isRefused = answer.status === 405 || answer.status === 501
    return isRefused ? await ask(url, { ...question, method: 'GET' }) : answer
  } catch (error) {
    return { fault: signal.aborted ? 'timedOut' : faultOf(error) }
  }
}

/** A resolver can't be told to stop, but need not be waited for. */
function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const end = once(signal, 'abort').then(() => Promise.reject(signal.reason as Error))
  return Promise.race([work, end])
}

/** An IPv6 address stands in brackets in a URL. */
function hostOf({ hostname }: URL) {
  return hostname.replace(/^\[|\]$/g, '')
}

const redirecting = [301, 302, 303, 307, 308]

function redirectOf({ status, location }: Answer, url: URL) {
  if (!redirecting.includes(status) || location === undefined) return null
  // Some servers send UTF-8, which Node reads as Latin-1.
  const target = Buffer.from(location, 'latin1').toString('utf8')
  return URL.canParse(target, url) ? new URL(target, url).href : target
}
