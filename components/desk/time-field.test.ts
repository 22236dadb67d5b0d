import { MantineProvider } from '@mantine/core'
import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { timeZone } from '@/lib/dates'
import type { TimeChoice } from '@/lib/warsaw-time'
import messages from '../../messages/en.json' with { type: 'json' }
import { TimeField } from './time-field'

function rendered(value: string, choice: TimeChoice = '') {
  const props = { id: 'at', label: 'Publish at', name: 'publishAt', value, choice, onChange: () => undefined }
  const provided = { locale: 'en', messages, timeZone } as const
  const field = createElement(NextIntlClientProvider, provided as never, createElement(TimeField, props))
  return renderToStaticMarkup(createElement(MantineProvider, { env: 'test' }, field))
}

test.each([
  ['', '', ['Warsaw time (Europe/Warsaw)'], ['role="alert"', 'UTC', 'radio']],
  ['2026-07-01T12:00', '', ['Warsaw time', '1 July 2026, 12:00 CEST = 10:00 UTC'], ['role="alert"', 'radio']],
  [
    '2026-03-29T02:30',
    '',
    ['Warsaw time', 'role="alert"', 'there is no 02:30. Choose 01:59 or 03:00.'],
    ['UTC'],
  ],
  ['2026-10-25T02:30', '', ['Warsaw time', 'Which 02:30 do you mean?', 'value="second"'], ['= 0']],
  ['2026-10-25T02:30', 'first', ['25 October 2026, 02:30 CEST = 00:30 UTC', 'checked=""'], []],
  [
    '2026-10-25T02:30',
    'second',
    ['25 October 2026, 02:30 CET = 01:30 UTC', 'name="publishAtChoice" value="second"'],
    [],
  ],
  ['0202-10-25T02:30', '', ['Warsaw time'], ['role="alert"']],
] as const)('the field with %j and choice %j shows %j and not %j', (value, choice, shown, hidden) => {
  const html = rendered(value, choice)
  for (const words of shown) expect(html).toContain(words)
  for (const words of hidden) expect(html).not.toContain(words)
})
