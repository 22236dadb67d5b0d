import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { isTaken } from './port'

test('a port is taken while another program listens on it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  expect(await isTaken(port, '127.0.0.1')).toBe(true)
  other.close()
  await once(other, 'close')
  expect(await isTaken(port, '127.0.0.1')).toBe(false)
})
