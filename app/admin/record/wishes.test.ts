import { expect, test } from 'vitest'
import { changeGroups } from '@/lib/change-groups'
import { changeWishes, filterOf, saidIn } from './wishes'

const id = '01a20d7e-8b3b-7348-a4fa-e5580e6cdaf2'

test.each<[Record<string, unknown>, object, Record<string, string>]>([
  [{}, {}, {}],
  [{ person: id }, { userId: id }, { person: id }],
  [{ person: 'nobody' }, { userId: null }, { person: 'nobody' }],
  [{ group: 'signIns' }, { actions: changeGroups.signIns }, { group: 'signIns' }],
  // The last day is one of them; both begin at midnight in Warsaw, on either side of the change of the clocks.
  [
    { from: '2026-03-28', until: '2026-03-29' },
    { from: '2026-03-27T23:00:00.000Z', until: '2026-03-29T22:00:00.000Z' },
    { from: '2026-03-28', until: '2026-03-29' },
  ],
  [{ subject: ' anna@example.org ' }, { subject: 'anna@example.org' }, { subject: 'anna@example.org' }],
  [{ person: '', group: '', from: '', until: '', subject: ' ' }, {}, {}],
  [{ person: 'x', group: 'toString', from: '2026-02-30', until: 'now', subject: 'x'.repeat(201) }, {}, {}],
  [{ person: [id, id], group: ['people'], from: ['2026-03-28'], subject: {} }, {}, {}],
])('the address %j', (asked, filter, said) => {
  const wishes = changeWishes.parse(asked)
  expect(filterOf(wishes)).toEqual(filter)
  expect(saidIn(wishes)).toEqual(said)
})
