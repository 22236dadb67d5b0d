import { createTranslator } from 'next-intl'
import { actionToTell, wordsOfSubject } from '@/components/desk/change-words'
import { read } from '@/db/open'
import { type Change, type ChangeFilter, listChanges } from '@/db/queries/changes'
import { messagesIn, type Translator } from '@/i18n/translator'
import { byteOrderMark, csvLine, type Separator } from '@/lib/csv'
import { dayOf, timeZone } from '@/lib/dates'
import type { Locale } from '@/lib/locales'

type Wish = {
  filter: ChangeFilter
  /** The newest row of the file. What is recorded while it is written is not in it. */
  last: number
  /** The moment of the file. */
  at: string
  locale: Locale
  separator: Separator
}

/** The record as a file: its name, and its text in pieces, each read when it is wanted. Newest rows first. */
export async function recordFile({ filter, last, at, locale, separator }: Wish) {
  const t = createTranslator({ locale, messages: await messagesIn(locale), namespace: 'Record' })
  const columns = columnsIn(t, locale)
  const lineOf = (change: Change) =>
    csvLine(
      Object.values(columns).map((cellOf) => cellOf(change)),
      separator,
    )
  async function* chunks() {
    yield byteOrderMark + csvLine(Object.keys(columns), separator)
    for (let before = last + 1; before > 0;) {
      const rows = await listChanges(read(), filter, { before, limit: batchSize })
      if (rows.length > 0) yield rows.map(lineOf).join('')
      before = rows.length < batchSize ? 0 : rows.at(-1)!.number
    }
  }
  return { name: `${t('fileName')}-${dayOf(at)}.csv`, chunks: chunks() }
}

const batchSize = 500

/** The head of each column, and what stands below it. */
function columnsIn(t: Translator<'Record'>, locale: Locale): Record<string, (change: Change) => string> {
  return {
    [t('field.number')]: ({ number }) => String(number),
    [t('field.localTime')]: ({ at }) => localTime.format(new Date(at)),
    [t('field.utcTime')]: ({ at }) => at,
    [t('person')]: ({ who }) => who ?? t('nobody'),
    [t('what')]: (change) => sentence(t, change, locale),
    [t('field.action')]: ({ action }) => action,
    [t('field.subject')]: ({ subject }) => subject,
    [t('field.detail')]: ({ detail }) => JSON.stringify(detail),
    [t('field.previousHash')]: ({ previousHash }) => previousHash,
    [t('field.hash')]: ({ hash }) => hash,
  }
}

/** As spreadsheets read a date and time in both languages: `2026-03-02 10:00:00`. */
const localTime = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

function sentence(t: Translator<'Record'>, change: Change, locale: Locale) {
  const { action, about } = change
  const title = wordsOfSubject(change, locale).text || t('unnamed')
  const values = { action, title, subject: (text: string) => text }
  const told = actionToTell(change)
  // messages: Record.action.*
  const text = told ? t.markup(`action.${told}`, values) : t.markup('unknownAction', values)
  return about?.kind === 'edition' ? `${text} ${Object.keys(about.words).join().toUpperCase()}` : text
}
