import './load-env'
import { migrate } from '@/db/migrate'
import { database } from '@/db/open'
import { type Answer, answer, type Refusal } from './staff/answer'
import { type StaffCommand, parseStaffCommand } from './staff/arguments'
import { addPerson } from './staff/add-person'
import { changePersonsPassword, changePersonsRole, disablePerson } from './staff/change-person'
import { listPeople } from './staff/list-people'

// Staff accounts from the command line: npm run staff -- add|list|role|password|disable

const outcome = await run(parseStaffCommand(process.argv.slice(2)))
if ('refused' in outcome) console.error(outcome.refused)
else console.log(outcome.said)
process.exitCode = 'refused' in outcome ? 1 : 0

async function run(command: StaffCommand | Refusal): Promise<Answer> {
  if ('refused' in command) return command
  try {
    migrate()
  } catch (error) {
    return answer.refused(error instanceof Error ? error.message : String(error))
  }
  const done = await perform(command)
  database().close()
  return done
}

function perform(command: StaffCommand): Promise<Answer> {
  switch (command.verb) {
    case 'add':
      return addPerson(command)
    case 'list':
      return listPeople()
    case 'role':
      return changePersonsRole(command)
    case 'password':
      return changePersonsPassword(command)
    case 'disable':
      return disablePerson(command)
  }
}
