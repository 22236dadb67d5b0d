import { MantineProvider } from '@mantine/core'
import { NextIntlClientProvider } from 'next-intl'
import { createElement, type ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { timeZone } from '@/lib/dates'
import { linkFaults } from '@/lib/link-finding'
import en from '../../messages/en.json' with { type: 'json' }
import pl from '../../messages/pl.json' with { type: 'json' }
import { LinkFindings } from './link-findings'

type Props = ComponentProps<typeof LinkFindings>

function rendered(props: Partial<Props>, locale: 'pl' | 'en' = 'en') {
  const provided = { locale, messages: { pl, en }[locale], timeZone } as const
  const whole = { outside: [], findings: [], targets: [], ...props }
  const links = createElement(NextIntlClientProvider, provided as never, createElement(LinkFindings, whole))
  return renderToStaticMarkup(createElement(MantineProvider, { env: 'test' }, links))
}

const checkedAt = '2026-03-02T09:00:00.000Z'
const gone = { href: 'https://a.example/gone', checkedAt, status: 404, fault: '' } as const
const fine = { href: 'https://a.example/fine', checkedAt, status: 200, fault: '' } as const
const draft = { href: '/pl/aktualnosci/a', state: 'notPublic', editionId: 'x' } as const

test.each<[string, Partial<Props>, string[], string[]]>([
  ['no links', {}, [], ['Links']],
  ['a link that answers', { outside: [fine.href], findings: [fine] }, ['No links were found'], [fine.href]],
  [
    'a broken link, when it was checked',
    { outside: [gone.href], findings: [gone] },
    [`href="${gone.href}"`, 'There is no such page', 'Checked on 2 March 2026, 10:00 CET.'],
    ['No links were found', '<details>'],
  ],
  [
    'another status',
    { outside: [gone.href], findings: [{ ...gone, status: 503 }] },
    ['The server answers with the error 503.'],
    [],
  ],
  [
    'links that nobody asked, folded',
    { outside: [gone.href, fine.href] },
    ['<details>', '2 links not checked yet', 'No links were found'],
    ['open=""'],
  ],
  [
    'a link to a draft',
    { targets: [draft] },
    [`href="${draft.href}"`, 'This article is not published'],
    ['No links'],
  ],
  ['a link to nothing', { targets: [{ ...draft, state: 'unknown' }] }, ['There is no article'], []],
  [
    'a link to what was withdrawn',
    { targets: [{ ...draft, state: 'withdrawn' }] },
    ['was withdrawn'],
    ['"stop"'],
  ],
  [
    'a link to what is public',
    { targets: [{ ...draft, state: 'public' }] },
    ['No links were found'],
    [draft.href],
  ],
])('%s', (_, props, shown, hidden) => {
  const html = rendered(props).replaceAll(/ class="[^"]*"/g, '')
  for (const words of shown) expect(html).toContain(words)
  for (const words of hidden) expect(html).not.toContain(words)
})

test.each(linkFaults)('the fault %s has its sentence in both languages', (fault) => {
  const findings = [{ ...gone, status: null, fault }]
  expect(rendered({ outside: [gone.href], findings }, 'pl')).toContain(pl.Links.fault[fault])
  expect(rendered({ outside: [gone.href], findings }, 'en')).toContain(en.Links.fault[fault].slice(0, 12))
})
