import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/locales'
import { may, type Permission, permissions, roles } from '@/lib/permissions'
import en from '@/messages/en.json'
import pl from '@/messages/pl.json'

// The guides of the staff say what the desk says. npm run guide takes their pictures.

const guides = { pl: readGuide('publikowanie'), en: readGuide('publishing') }
const messages = { pl, en }
const answers = {
  pl: { yes: 'tak', no: 'nie', inTheirs: 'w swoich językach' },
  en: { yes: 'yes', no: 'no', inTheirs: 'in their languages' },
}

/** The rows of the table of roles, in its order. */
const rows: { permissions: Permission[]; isOfLanguages?: boolean }[] = [
  { permissions: ['read', 'commentEdition'] },
  { permissions: ['saveEdition', 'submitEdition'], isOfLanguages: true },
  { permissions: ['describePhoto'], isOfLanguages: true },
  { permissions: ['createArticle', 'uploadPhoto', 'arrangePhotos', 'creditPhoto'] },
  { permissions: ['manageTopics', 'moveToTrash', 'sharePreview'] },
  { permissions: ['approveEdition', 'publishEdition', 'withdrawEdition'] },
  { permissions: ['setBanner'] },
  { permissions: ['readRecord', 'changeSettings'] },
]

/** Everybody has a language at the desk: not worth a row. */
const untold: Permission[] = ['setDeskLocale']

describe.each(locales)('the guide in %s', (locale) => {
  const guide = guides[locale]

  test('shows every picture that was taken, each with words for those who do not see it', () => {
    const shown = [...guide.matchAll(/!\[(.*?)\]\((.*?)\)/g)].map(([, words, file]) => ({ words, file }))
    const taken = readdirSync(`docs/images/guide/${locale}`).map((name) => `images/guide/${locale}/${name}`)
    expect(shown.map(({ file }) => file).sort()).toEqual(taken.sort())
    for (const { words, file } of shown) expect(words!.length, file).toBeGreaterThan(30)
  })

  test('calls pages, buttons and fields what the desk calls them', () => {
    const said = new Set(textsIn(messages[locale]).map((text) => text.replace(/ \(\{\w+\}\)$/, '')))
    const named = [...guide.matchAll(/\*\*(.*?)\*\*/gs)].map(([, label]) => label!.replace(/\s+/g, ' '))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((label) => !said.has(label))).toEqual([])
  })

  test('says what each role may do', () => {
    const table = guide
      .slice(guide.lastIndexOf('\n## '))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    const cells = table.slice(2).map((line) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim()),
    )
    expect(cells).toEqual(rows.map((row) => roles.map((role) => answerFor(row, role))))

    function answerFor(
      { permissions: wanted, isOfLanguages }: (typeof rows)[number],
      role: (typeof roles)[number],
    ) {
      const { yes, no, inTheirs } = answers[locale]
      const actor = { id: '', role, languages: [] }
      if (!wanted.every((permission) => may(actor, permission))) return no
      return isOfLanguages && !wanted.every((permission) => may(actor, permission, locale)) ? inTheirs : yes
    }
  })
})

test('no permission is left out of the table', () => {
  const told = rows.flatMap((row) => row.permissions)
  expect([...told, ...untold].sort()).toEqual(Object.keys(permissions).sort())
})

function readGuide(name: string) {
  return readFileSync(`docs/${name}.md`, 'utf8')
}

type Messages = { [key: string]: string | Messages }

function textsIn(tree: Messages): string[] {
  return Object.values(tree).flatMap((part) => (typeof part === 'string' ? part : textsIn(part)))
}
