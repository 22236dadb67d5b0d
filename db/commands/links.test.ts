import { expect, test } from 'vitest'
import type { LinkFinding } from '@/lib/link-finding'
import { read, write } from '../open'
import { listLinkFindings } from '../queries/link-findings'
import { changes } from '../schema'
import { aDay } from '../test-content'
import { useTestDatabase } from '../test-database'
import { forgetLinkFindings, recordLinkFindings } from './links'

useTestDatabase()

const gone: LinkFinding = { href: 'https://a.example/gone', checkedAt: aDay, status: 404, fault: '' }
const silent: LinkFinding = { href: 'https://b.example/', checkedAt: aDay, status: null, fault: 'timedOut' }
const all = [gone.href, silent.href]

const record = (...findings: LinkFinding[]) => write((tx) => recordLinkFindings(tx, findings))

test('what was found is kept by its address, and what was not asked has nothing', async () => {
  await record(gone, silent)
  expect(await listLinkFindings(read(), [...all, 'https://c.example/'])).toEqual([gone, silent])
  expect(await listLinkFindings(read(), [silent.href])).toEqual([silent])
  expect(await listLinkFindings(read(), [])).toEqual([])
})

test('a later finding takes the place of the earlier one', async () => {
  const back: LinkFinding = { ...gone, checkedAt: '2026-03-03T09:00:00.000Z', status: 200 }
  await record(gone)
  await record(back)
  expect(await listLinkFindings(read(), all)).toEqual([back])
})

test('findings of addresses that are not asked any more go, and the others stay', async () => {
  await record(gone, silent)
  await write((tx) => forgetLinkFindings(tx, new Set([silent.href, 'https://c.example/'])))
  expect(await listLinkFindings(read(), all)).toEqual([silent])
})

test('the record of changes has no row of it', async () => {
  await record(gone, silent)
  await write((tx) => forgetLinkFindings(tx, new Set()))
  expect(await read().select().from(changes)).toEqual([])
})
