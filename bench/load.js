// @ts-check
import autocannon from 'autocannon'
import { processorSecondsOf } from './processes.js'

/**
 * Loads a page for some seconds.
 * @param {{ url: string, pid: number }} page
 * @param {number} connections
 * @param {number} duration in seconds
 */
export async function load({ url, pid }, connections, duration) {
  const before = processorSecondsOf(pid)
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration,
    headers: { 'accept-encoding': 'gzip' },
  })
  if (non2xx + errors > 0)
    throw new Error(`${url}: ${non2xx} answers were no success, ${errors} requests failed`)
  const processor = ((processorSecondsOf(pid) - before) / requests.total) * 1000
  return {
    'requests/s': Math.round(requests.average),
    'p50 (ms)': latency.p50,
    'p99 (ms)': latency.p99,
    'processor (ms/request)': Number(processor.toFixed(3)),
  }
}
