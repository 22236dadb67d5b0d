import { changePassword, changeRole, disableStaff, findStaffByEmail } from '@/db/commands/staff'
import { type Transaction, read, write } from '@/db/open'
import { byNobody } from '@/db/record'
import { isLocale } from '@/lib/locales'
import { hashPassword } from '@/lib/password'
import { isLastAdministrator } from './accounts'
import { type Answer, answer } from './answer'
import type { StaffCommand } from './arguments'
import { readNewPassword } from './new-password'

type Command<Verb> = Extract<StaffCommand, { verb: Verb }>

/** Gives a person another role; without `--languages` they keep theirs. */
export function changePersonsRole({ email, role, languages }: Command<'role'>): Promise<Answer> {
  return write(async (tx) => {
    const person = await findActive(tx, email)
    if ('refused' in person) return person
    if (role !== 'administrator' && (await isLastAdministrator(tx, person.id)))
      return lastAdministrator(person)
    await changeRole(tx, byNobody(), person.id, role, languages ?? person.languages.filter(isLocale))
    return answer.said(
      `${person.name} (${person.email}) is now ${role}. Where they were signed in, they are signed out.`,
    )
  })
}

export async function changePersonsPassword({ email }: Command<'password'>): Promise<Answer> {
  const person = await findActive(read(), email)
  if ('refused' in person) return person
  const chosen = await readNewPassword(person)
  if ('refused' in chosen) return chosen
  const passwordHash = await hashPassword(chosen.password)
  await write((tx) => changePassword(tx, byNobody(), person.id, passwordHash))
  return answer.said(
    `${person.name} (${person.email}) has a new password. Where they were signed in, they are signed out.`,
  )
}

export function disablePerson({ email }: Command<'disable'>): Promise<Answer> {
  return write(async (tx) => {
    const person = await findActive(tx, email)
    if ('refused' in person) return person
    if (await isLastAdministrator(tx, person.id)) return lastAdministrator(person)
    await disableStaff(tx, byNobody(), person.id)
    return answer.said(`${person.name} (${person.email}) can't sign in any more. What they wrote stays.`)
  })
}

async function findActive(reader: Pick<Transaction, 'select'>, email: string) {
  const person = await findStaffByEmail(reader, email)
  if (!person)
    return answer.refused(`Nobody has the address ${email}. npm run staff -- list shows all accounts.`)
  if (person.disabledAt) return answer.refused(`The account of ${person.name} (${person.email}) is disabled.`)
  return person
}

function lastAdministrator({ name, email }: { name: string; email: string }) {
  return answer.refused(
    `${name} (${email}) is the last administrator: nobody could look after the accounts any more.`,
    'Make another person administrator first: npm run staff -- role --email … --role administrator',
  )
}
