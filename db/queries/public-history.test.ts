import { beforeEach, expect, test } from 'vitest'
import type { Locale } from '@/lib/locales'
import { saveEdition } from '../commands/save-edition'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, anArticle, editionOf, publish, save, textOf, withdraw } from '../test-content'
import { useTestDatabase } from '../test-database'
import { findNewsArticle, findPreview } from './news'

// What readers are told about when an article was changed, and whether its translation follows.

let articleId: string

useTestDatabase()

beforeEach(async () => {
  articleId = await anArticle()
})

const at = (hour: number) => `2026-03-02T${hour}:00:00.000Z`

/** Changes the title and publishes it; a small change where there is no note. */
async function change(locale: Locale, hour: number, note: string) {
  await save(articleId, locale, { ...textOf(locale), title: `At ${hour}` }, undefined, at(hour))
  expect(await publish(articleId, locale, at(hour), { note })).toEqual([])
}

const shown = async (locale: Locale) => (await findNewsArticle(read(), locale, locale))!
const originalChangedAt = async () => (await shown('en')).originalChangedAt

test('readers are told what changed and when, the newest first, in the edition’s own language', async () => {
  await change('pl', 10, '')
  await change('en', 10, '')
  await change('pl', 11, 'Nowy termin')
  await change('pl', 12, '')
  await change('pl', 13, 'Nowe miejsce')
  expect(await shown('pl')).toMatchObject({
    ...{ publishedAt: at(10), changedAt: at(13) },
    history: [
      { at: at(13), note: 'Nowe miejsce' },
      { at: at(11), note: 'Nowy termin' },
    ],
  })
  expect(await shown('en')).toMatchObject({ changedAt: null, history: [] })
})

test('a preview tells what readers are told so far', async () => {
  await change('pl', 10, '')
  await change('pl', 11, 'Nowy termin')
  await save(articleId, 'pl', { ...textOf('pl'), title: 'Working' })
  const { id } = (await editionOf(articleId, 'pl'))!
  expect(await findPreview(read(), id)).toMatchObject({
    ...{ title: 'Working', history: [{ at: at(11), note: 'Nowy termin' }] },
  })
})

/** Says that the English words follow the Polish ones as staff have them now, and publishes them. */
async function translate(hour: number, title = `Translated at ${hour}`) {
  const source = (await editionOf(articleId, 'pl'))!.workingRevisionId
  const present = (await editionOf(articleId, 'en'))?.workingRevisionId
  await write(async (tx) => {
    const saved = await saveEdition(tx, byNobody(at(hour)), {
      ...{ articleId, locale: 'en', text: { ...textOf('en'), title } },
      from: present ? { revisionId: present, version: 1 } : null,
      sourceRevisionId: source,
    })
    expect(saved).toHaveProperty('revisionId')
  })
  expect(await publish(articleId, 'en', at(hour))).toEqual([])
}

test('a translation says nothing while its original is as it was, or has changed only a little', async () => {
  await change('pl', 10, '')
  await translate(11)
  expect(await originalChangedAt()).toBeNull()
  await change('pl', 12, '')
  expect(await originalChangedAt()).toBeNull()
})

test('it says when its original was changed later, the last time that this was noted', async () => {
  await change('pl', 10, '')
  await translate(11)
  await change('pl', 12, 'Nowy termin')
  expect(await originalChangedAt()).toBe(at(12))
  await change('pl', 13, 'Nowe miejsce')
  expect(await originalChangedAt()).toBe(at(13))
  await change('pl', 14, '')
  expect(await originalChangedAt()).toBe(at(13))
  expect((await shown('pl')).originalChangedAt).toBeNull()
})

test('once the translation follows, it says so no more; not before readers have it', async () => {
  await change('pl', 10, '')
  await translate(11)
  await change('pl', 12, 'Nowy termin')
  const source = (await editionOf(articleId, 'pl'))!.workingRevisionId
  const present = (await editionOf(articleId, 'en'))!.workingRevisionId!
  await write((tx) =>
    saveEdition(tx, byNobody(at(13)), {
      ...{ articleId, locale: 'en', text: { ...textOf('en'), title: 'Renewed' } },
      ...{ from: { revisionId: present, version: 1 }, sourceRevisionId: source },
    }),
  )
  expect(await originalChangedAt()).toBe(at(12))
  await publish(articleId, 'en', at(13))
  expect(await originalChangedAt()).toBeNull()
})

test('a noted change that the translation was made from before it was public does not count', async () => {
  await change('pl', 10, '')
  await save(articleId, 'pl', { ...textOf('pl'), title: 'Soon' })
  await translate(11)
  await publish(articleId, 'pl', at(12), { note: 'Nowy termin' })
  expect(await originalChangedAt()).toBeNull()
})

test('words of which nobody said what they follow say nothing, nor where the original is no longer shown', async () => {
  await change('pl', 10, '')
  await change('en', 11, '')
  await change('pl', 12, 'Nowy termin')
  expect(await originalChangedAt()).toBeNull()
  await translate(13)
  await change('pl', 14, 'Nowe miejsce')
  expect(await originalChangedAt()).toBe(at(14))
  await withdraw(articleId, 'pl', aDay)
  expect(await originalChangedAt()).toBeNull()
})
