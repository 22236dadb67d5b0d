// @ts-check
import { randomBytes } from 'node:crypto'

const second = 1000

/** By this the handler (app/internal/clock/route.ts), which runs in the same process, knows the clock. */
const secret = randomBytes(32).toString('base64url')
Object.assign(globalThis, { komunikatClockSecret: secret })

/**
 * Asks the site once a second to do what is due, from the first second on: what a stopped server missed is caught up.
 * @param {string} address where this server listens, as `http://host:port`
 * @returns what stops it
 */
export function startClock(address) {
  let since = new Date().toISOString()
  /** @type {Set<string>} */
  const reported = new Set()
  let isBusy = false

  async function tick() {
    if (isBusy) return
    isBusy = true
    try {
      const headers = { 'x-clock-secret': secret, 'x-clock-since': since }
      const response = await fetch(`${address}/internal/clock`, { method: 'POST', headers })
      if (!response.ok) throw new Error(`the clock was answered with ${response.status}`)
      const { now, due } = await response.json()
      since = now
      Object.assign(globalThis, { komunikatClockTicked: now })
      for (const publication of due) report(publication)
    } catch (error) {
      log('error', { message: `What is due could not be done: ${String(error)}` })
    } finally {
      isBusy = false
    }
  }

  /** A publication that can't happen is told once, not every second. @param {any} publication */
  function report(publication) {
    const { problems } = publication
    const key = JSON.stringify([publication.editionId, problems])
    if (problems.length > 0 && reported.has(key)) return
    reported.add(key)
    log(problems.length > 0 ? 'error' : 'info', { message: 'A planned publication was due', ...publication })
  }

  const timer = setInterval(tick, second)
  void tick()
  return () => clearInterval(timer)
}

/** @param {string} level @param {object} details */
function log(level, details) {
  console.log(JSON.stringify({ time: new Date().toISOString(), level, ...details }))
}
