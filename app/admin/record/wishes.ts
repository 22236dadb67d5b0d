import { z } from 'zod'
import type { ChangeWishes } from '@/components/desk/change-filter'
import type { ChangeFilter } from '@/db/queries/changes'
import { changeGroupNames, changeGroups } from '@/lib/change-groups'
import { isId } from '@/lib/id'
import { isDay, nextDay, startOfDay } from '@/lib/warsaw-day'

const day = z.string().refine(isDay).catch('')

/** What an address may ask the record for; anything else counts as not said. */
export const changeWishes = z.object({
  person: z
    .string()
    .refine((text) => text === 'nobody' || isId(text))
    .catch(''),
  group: z.enum(['', ...changeGroupNames]).catch(''),
  from: day,
  until: day,
  subject: z.string().trim().max(200).catch(''),
}) satisfies z.ZodType<ChangeWishes>

export function filterOf({ person, group, from, until, subject }: ChangeWishes): ChangeFilter {
  return {
    ...(person && { userId: person === 'nobody' ? null : person }),
    ...(group && { actions: changeGroups[group] }),
    ...(from && { from: startOfDay(from) }),
    ...(until && { until: startOfDay(nextDay(until)) }),
    ...(subject && { subject }),
  }
}

/** What was said, as an address and the record keep it. */
export function saidIn(wishes: ChangeWishes): Record<string, string> {
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== ''))
}
