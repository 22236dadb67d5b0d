import { read } from '@/db/open'
import { listStaff } from './accounts'
import { type Answer, answer } from './answer'
import { table } from './table'

/** Everybody with an account, as a table; days are in UTC. */
export async function listPeople(): Promise<Answer> {
  const people = await listStaff(read())
  if (people.length === 0)
    return answer.said(
      'There are no staff accounts yet. Make the first administrator:',
      '  npm run staff -- add --email you@example.org --name "Your Name" --role administrator',
    )
  const heads = ['E-mail', 'Name', 'Role', 'Languages', 'Since', 'Disabled']
  const rows = people.map(({ email, name, role, languages, createdAt, disabledAt }) => [
    email,
    name,
    role,
    role === 'translator' ? languages.join(',') : 'all',
    createdAt.slice(0, 10),
    disabledAt?.slice(0, 10) ?? '',
  ])
  return answer.said(table([heads, ...rows]))
}
