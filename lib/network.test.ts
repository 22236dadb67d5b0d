import { expect, test } from 'vitest'
import { networkOf } from './network'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  [' 192.0.2.7 ', '192.0.2.7'],
  ['203.0.113.9, 192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002::/64'],
  ['2001:db8:1:2::1', '2001:0db8:0001:0002::/64'],
  ['2001:db8::1', '2001:0db8:0000:0000::/64'],
  ['::1', '0000:0000:0000:0000::/64'],
  ['fe80::', 'fe80:0000:0000:0000::/64'],
  ['', 'unknown'],
  [null, 'unknown'],
])('a request that came by way of %j is from the network %s', (forwardedFor, network) => {
  expect(networkOf(forwardedFor)).toBe(network)
})

test('only what the proxy itself added counts: a client can not choose its network', () => {
  expect(networkOf('198.51.100.1, 2001:db8::1')).toBe(networkOf('10.0.0.1, 2001:db8::ffff'))
})
