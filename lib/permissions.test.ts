import { expect, test } from 'vitest'
import { locales } from './locales'
import { may, type Permission, permissions, type Role, roles } from './permissions'

// Written out, so that a change of who may do what is made here as well, knowingly.
const table: Record<
  Permission,
  [translator: boolean, editor: boolean, publisher: boolean, administrator: boolean]
> = {
  read: [true, true, true, true],
  setDeskLocale: [true, true, true, true],
  saveEdition: [true, true, true, true],
  submitEdition: [true, true, true, true],
  commentEdition: [true, true, true, true],
  describePhoto: [true, true, true, true],
  createArticle: [false, true, true, true],
  arrangePhotos: [false, true, true, true],
  uploadPhoto: [false, true, true, true],
  creditPhoto: [false, true, true, true],
  manageTopics: [false, true, true, true],
  moveToTrash: [false, true, true, true],
  sharePreview: [false, true, true, true],
  approveEdition: [false, false, true, true],
  publishEdition: [false, false, true, true],
  withdrawEdition: [false, false, true, true],
  setBanner: [false, false, true, true],
  readRecord: [false, false, false, true],
  changeSettings: [false, false, false, true],
}

const rows = Object.entries(table) as [Permission, boolean[]][]
const cases = rows.flatMap(([permission, allowed]) =>
  roles.map((role, index) => ({ role, permission, allowed: allowed[index]! })),
)

test('the table has a row for every permission', () => {
  expect(rows.map(([permission]) => permission).sort()).toEqual(Object.keys(permissions).sort())
})

test.each(cases)('$role may $permission: $allowed', ({ role, permission, allowed }) => {
  expect(may(actor(role, ['pl', 'en']), permission)).toBe(allowed)
  for (const locale of locales) expect(may(actor(role, ['pl', 'en']), permission, locale)).toBe(allowed)
})

test.each([
  ['pl', ['pl'], true],
  ['en', ['pl'], false],
  ['pl', [], false],
  ['en', ['pl', 'en'], true],
] as const)('a text in %s by a translator who writes in %j: %s', (locale, languages, allowed) => {
  expect(may(actor('translator', languages), 'saveEdition', locale)).toBe(allowed)
})

test('other roles write in every language, whatever their account says', () => {
  for (const role of ['editor', 'publisher', 'administrator'] as const)
    expect(may(actor(role, []), 'saveEdition', 'pl')).toBe(true)
})

test('a role that does not exist may do nothing', () => {
  for (const [permission] of rows)
    expect(may(actor('owner' as Role, ['pl', 'en']), permission, 'pl')).toBe(false)
})

function actor(role: Role, languages: readonly string[]) {
  return { id: 'a-person', role, languages }
}
