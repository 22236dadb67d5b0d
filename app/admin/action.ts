import { refresh as refreshDesk } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import { type Transaction, write } from '@/db/open'
import type { Place } from '@/db/queries/news'
import type { By } from '@/db/record'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/locales'
import { may, type Permission } from '@/lib/permissions'
import type { Problem, ProblemCode } from '@/lib/problem'
import { refreshNews, refreshPhoto } from '../refresh'
import { currentStaff, type Staff } from './session'

/** What a command's caller asks for besides: which pages to refresh, where to go. */
type Outcome = FormAnswer & {
  refresh?: (Place | null)[] | { photoId: string }
  goTo?: string
}

type Context<Input> = { tx: Transaction; by: By; staff: Staff; input: Input }

/**
 * The one way in which the desk changes anything: who → what → may they → do (one transaction) → refresh → go.
 * Nothing before it protects an action (docs/decisions/0006-desk-actions.md).
 */
export async function deskAction<Schema extends z.ZodType<object>>(
  { permission, schema, form }: { permission: Permission; schema: Schema; form: FormData },
  command: (context: Context<z.output<Schema>>) => Promise<Outcome>,
): Promise<FormAnswer> {
  if (!(await comesFromThisSite())) return refusal('wrongOrigin', { address: env().SITE_URL })
  const staff = await currentStaff()
  if (!staff) return refusal('signedOut')
  const parsed = schema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { problems: parsed.error.issues.map(toProblem) }
  const { locale } = parsed.data as { locale?: Locale }
  if (!may(staff, permission, locale)) return refusal('notAllowed')
  const by = { userId: staff.id, at: new Date().toISOString() }
  const { refresh, goTo, ...answer } = await write((tx) => command({ tx, by, staff, input: parsed.data }))
  if (refresh && 'photoId' in refresh) refreshPhoto(refresh.photoId)
  else if (refresh) refreshNews(refresh)
  if (goTo) redirect(goTo)
  refreshDesk()
  return answer
}

/** Next accepts an action without `Origin`, and believes a forwarded host; the desk accepts its own address only. */
export async function comesFromThisSite() {
  return (await headers()).get('origin') === env().SITE_URL
}

function refusal(code: ProblemCode, values?: Problem['values']): FormAnswer {
  return { problems: [{ field: 'form', code, values }] }
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const code = issue.message === 'bodyInvalid' ? 'bodyInvalid' : 'invalid'
  return { field: String(issue.path[0] ?? 'form'), code }
}
