import { expect, test } from 'vitest'
import { findStaffByEmail } from '@/db/commands/staff'
import { read } from '@/db/open'
import { aPerson } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { changePersonsRole, disablePerson } from './change-person'

useTestDatabase()

const administrator = 'administrator@example.org'

test.each([
  ['disabled', () => disablePerson({ verb: 'disable', email: administrator })],
  ['made an editor', () => changePersonsRole({ verb: 'role', email: administrator, role: 'editor' })],
])('the last administrator is not %s', async (_, command) => {
  await aPerson('administrator')
  await aPerson('editor')
  const before = everyRow()
  expect(await command()).toHaveProperty('refused', expect.stringContaining('the last administrator'))
  expect(everyRow()).toEqual(before)
})

test('one of two administrators may go; the other is then the last, even if the first is still listed', async () => {
  await aPerson('administrator')
  await aPerson('editor')
  await changePersonsRole({ verb: 'role', email: 'editor@example.org', role: 'administrator' })
  expect(await disablePerson({ verb: 'disable', email: administrator })).toHaveProperty('said')
  expect(await disablePerson({ verb: 'disable', email: administrator })).toHaveProperty(
    'refused',
    expect.stringContaining('is disabled'),
  )
  expect(await disablePerson({ verb: 'disable', email: 'editor@example.org' })).toHaveProperty('refused')
})

test('a role without languages leaves the languages as they are', async () => {
  await aPerson('translator')
  const { languages } = (await findStaffByEmail(read(), 'translator@example.org'))!
  await changePersonsRole({ verb: 'role', email: 'translator@example.org', role: 'editor' })
  expect(await findStaffByEmail(read(), 'translator@example.org')).toMatchObject({
    role: 'editor',
    languages,
  })
  await changePersonsRole({
    verb: 'role',
    email: 'translator@example.org',
    role: 'translator',
    languages: ['en'],
  })
  expect(await findStaffByEmail(read(), 'translator@example.org')).toMatchObject({ languages: ['en'] })
})

test('nobody with that address', async () => {
  expect(await disablePerson({ verb: 'disable', email: 'nobody@example.org' })).toEqual({
    refused: 'Nobody has the address nobody@example.org. npm run staff -- list shows all accounts.',
  })
})
