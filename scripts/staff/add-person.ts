import { addStaff, findStaffByEmail, normaliseEmail } from '@/db/commands/staff'
import { read, write } from '@/db/open'
import { byNobody } from '@/db/record'
import { defaultLocale, locales } from '@/lib/locales'
import { hashPassword } from '@/lib/password'
import { newTotp } from '@/lib/totp'
import { type Answer, answer } from './answer'
import type { StaffCommand } from './arguments'
import { readNewPassword } from './new-password'

/** Makes an account. Its desk speaks Polish until the person chooses otherwise. */
export async function addPerson(command: Extract<StaffCommand, { verb: 'add' }>): Promise<Answer> {
  const { role, languages = [...locales] } = command
  const [email, name] = [normaliseEmail(command.email), command.name.trim()]
  if (await findStaffByEmail(read(), email)) return inUse(email)
  const chosen = await readNewPassword({ name, email })
  if ('refused' in chosen) return chosen
  const totp = command.totp ? newTotp(email) : null
  const person = { email, name, role, languages, totpSecret: totp?.secret ?? null, deskLocale: defaultLocale }
  const passwordHash = await hashPassword(chosen.password)
  const id = await write((tx) => addStaff(tx, byNobody(), { ...person, passwordHash }))
  if (!id) return inUse(email)
  return answer.said(
    `Added ${name} (${email}) as ${role}${role === 'translator' ? `, writing in ${languages.join(', ')}` : ''}.`,
    ...(totp ? totpLines(totp) : []),
  )
}

function inUse(email: string) {
  return answer.refused(
    `${email} has an account already. npm run staff -- list shows all; its role and password can be changed.`,
  )
}

function totpLines({ secret, uri }: { secret: string; uri: string }) {
  return [
    'For the one-time codes, enter this secret in an authenticator app; it is shown only now:',
    `  secret: ${secret}`,
    `  address: ${uri}`,
  ]
}
