import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { read } from '@/db/open'
import { listLinkFindings } from '@/db/queries/link-findings'
import { anArticle, save, textOf } from '@/db/test-content'
import { useTestDatabase } from '@/db/test-database'
import type { BodyDocument } from '@/lib/body/schema'
import type { Found } from './check-link'
import { checkLinks } from './check-links'
import { report } from './report'

useTestDatabase()

const origin = 'https://site.example'
const answers: Record<string, Found> = {
  'https://a.example/fine': { status: 200, fault: '' },
  'https://a.example/gone': { status: 404, fault: '' },
  'https://b.example/': { status: null, fault: 'timedOut' },
}
const check = async (href: string) => answers[href]!
const findingsOf = (...hrefs: string[]) => listLinkFindings(read(), hrefs)

function linking(...hrefs: string[]): BodyDocument {
  const words = hrefs.map((href) => ({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }))
  return { type: 'doc', content: [{ type: 'paragraph', content: words }] }
}

async function anArticleThatLinksTo(...hrefs: string[]) {
  const articleId = await anArticle()
  await save(articleId, 'pl', { ...textOf('rzym'), body: linking(...hrefs) })
  return articleId
}

test('what is found is kept, and the broken ones are told with their articles', async () => {
  const articleId = await anArticleThatLinksTo(
    ...Object.keys(answers),
    'https://c.example/',
    '/pl',
    `${origin}/pl`,
  )
  await anArticleThatLinksTo('https://a.example/fine')
  const hosts = ['a.example', 'b.example']
  const checked = await checkLinks({ origin, hosts, check })
  expect(await findingsOf(...Object.keys(answers))).toMatchObject([
    { href: 'https://a.example/fine', status: 200, fault: '' },
    { href: 'https://a.example/gone', status: 404, fault: '' },
    { href: 'https://b.example/', status: null, fault: 'timedOut' },
  ])
  const desk = `${origin}/admin/articles/${articleId}/pl`
  expect(report(checked, origin).split('\n')).toEqual([
    'Link                    Found                    Article  At the desk',
    `https://a.example/gone  answers 404              RZYM     ${desk}`,
    `https://b.example/      does not answer in time  RZYM     ${desk}`,
    '',
    'Links to other sites: 3 checked, 2 broken, 1 not asked.',
    'Not asked, because LINKS_HOSTS does not name them or their address has a port or a password: c.example',
  ])
})

test('without a host in the list nothing is asked, and what was found before is dropped', async () => {
  await anArticleThatLinksTo(...Object.keys(answers))
  await checkLinks({ origin, hosts: ['*.example', 'a.example', 'b.example'], check })
  const checked = await checkLinks({ origin, hosts: [], check: async () => expect.unreachable() })
  expect(await findingsOf(...Object.keys(answers))).toEqual([])
  expect(report(checked, origin)).toContain('0 checked, 0 broken, 3 not asked.')
})

test('a finding is dropped when no text has the link any more', async () => {
  const articleId = await anArticleThatLinksTo('https://a.example/gone', 'https://b.example/')
  const hosts = ['a.example', 'b.example']
  await checkLinks({ origin, hosts, check })
  await save(articleId, 'pl', { ...textOf('rzym'), body: linking('https://b.example/') })
  await checkLinks({ origin, hosts, check })
  expect((await findingsOf(...Object.keys(answers))).map(({ href }) => href)).toEqual(['https://b.example/'])
})

test('what is no address at all is a finding, whatever the list', async () => {
  await anArticleThatLinksTo('https://[')
  const invalid = async (): Promise<Found> => ({ status: null, fault: 'addressInvalid' })
  const checked = await checkLinks({ origin, hosts: [], check: invalid })
  expect(await findingsOf('https://[')).toMatchObject([{ fault: 'addressInvalid' }])
  expect(report(checked, origin)).toContain('is no address')
})

test('four hosts are asked at the same time, each one question at a time', async () => {
  const running: Record<string, number> = {}
  let most = 0
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example`)
  await anArticleThatLinksTo(...hosts.flatMap((host) => [1, 2, 3].map((part) => `https://${host}/${part}`)))
  const slowly = async (href: string): Promise<Found> => {
    const { host } = new URL(href)
    running[host] = (running[host] ?? 0) + 1
    expect(running[host]).toBe(1)
    most = Math.max(
      most,
      Object.values(running).reduce((sum, count) => sum + count, 0),
    )
    await wait(5)
    running[host] -= 1
    return { status: 200, fault: '' }
  }
  const { findings } = await checkLinks({ origin, hosts, check: slowly })
  expect([findings.length, most]).toEqual([18, 4])
})
