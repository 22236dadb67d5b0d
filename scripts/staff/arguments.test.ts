import { expect, test } from 'vitest'
import { parseStaffCommand } from './arguments'

const anna = ['--email', 'anna@example.org', '--name', 'Anna Nowak']

test('a whole command', () => {
  expect(
    parseStaffCommand(['add', ...anna, '--role', 'translator', '--languages', 'pl, en', '--totp']),
  ).toEqual({
    verb: 'add',
    email: 'anna@example.org',
    name: 'Anna Nowak',
    role: 'translator',
    languages: ['pl', 'en'],
    totp: true,
  })
})

test.each([
  { typed: [], says: /A command is missing.*add.*list.*role.*password.*disable/s },
  { typed: ['remove'], says: /no command 'remove'.*disable/s },
  { typed: ['toString'], says: /no command 'toString'/ },
  { typed: ['add', ...anna], says: /--role is missing.*translator\|editor\|publisher\|administrator/s },
  { typed: ['add', ...anna, '--role'], says: /--role is missing, or has no value/ },
  { typed: ['add', ...anna, '--role', ''], says: /--role is missing, or has no value/ },
  {
    typed: ['add', ...anna, '--role', 'boss'],
    says: /no role 'boss'.*translator, editor, publisher, administrator/,
  },
  { typed: ['add', ...anna, '--role', 'editor', '--admin'], says: /'add' takes no --admin/ },
  {
    typed: ['add', ...anna, '--role', 'translator', '--languages', 'pl,de'],
    says: /--languages takes pl, en/,
  },
  { typed: ['add', ...anna, '--role', 'translator', '--languages'], says: /--languages takes pl, en/ },
  {
    typed: ['add', '--email', 'a@b', '--name', 'Anna', 'Nowak', '--role', 'editor'],
    says: /'Nowak'.*quotes/,
  },
  { typed: ['disable', '--email', 'anna'], says: /'anna' is not an e-mail address/ },
  { typed: ['password', '--email', 'a@b', '--totp'], says: /'password' takes no --totp/ },
  { typed: ['list', 'all'], says: /'all' was not expected/ },
])('refused in plain words: $typed', ({ typed, says }) => {
  const { refused } = parseStaffCommand(typed) as { refused: string }
  expect(refused).toMatch(says)
})
