import { refresh as refreshDesk, updateTag } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import { type Transaction, write } from '@/db/open'
import type { By } from '@/db/record'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/locales'
import { may, type Permission } from '@/lib/permissions'
import type { Problem, ProblemCode } from '@/lib/problem'
import { currentStaff, type Staff } from './session'

/** What a command's caller asks for besides: which pages to render anew (their tags), where to go. */
export type Outcome = FormAnswer & {
  refresh?: string[]
  goTo?: string
}

export type Context<Input> = { tx: Transaction; by: By & { userId: string }; staff: Staff; input: Input }

type Request<Schema> = {
  permission: Permission
  schema: Schema
  /** A handler's form is read only once somebody of the desk is known to have sent it. */
  form: FormData | (() => Promise<FormData>)
}
type Command<Input> = (context: Context<Input>) => Promise<Outcome>

/**
 * The one way in which the desk changes anything: who → what → may they → do (one transaction) → refresh → go.
 * Nothing before it protects an action (docs/decisions/0006-desk-actions.md).
 */
export async function deskAction<Schema extends z.ZodType<object>>(
  request: Request<Schema>,
  command: Command<z.output<Schema>>,
): Promise<FormAnswer> {
  const { refresh = [], goTo, ...answer } = await deskCommand(request, command)
  for (const tag of refresh) updateTag(tag)
  if (goTo) redirect(goTo)
  // A refused form stays as it is: rendering its page anew for somebody whose session is over would lead away from it.
  if (answer.problems.length === 0 || answer.saved) refreshDesk()
  return answer
}

/** The same without the last two steps, for a handler whose caller stays where it is. */
export async function deskCommand<Schema extends z.ZodType<object>>(
  { permission, schema, form }: Request<Schema>,
  command: Command<z.output<Schema>>,
): Promise<Outcome> {
  if (!(await comesFromThisSite())) return refusal('wrongOrigin', { address: env().SITE_URL })
  const staff = await currentStaff()
  if (!staff) return refusal('signedOut')
  const sent = typeof form === 'function' ? await form() : form
  const parsed = schema.safeParse(Object.fromEntries(sent))
  if (!parsed.success) return { problems: parsed.error.issues.map(toProblem) }
  const { locale } = parsed.data as { locale?: Locale }
  if (!may(staff, permission, locale)) return refusal('notAllowed')
  const by = { userId: staff.id, at: new Date().toISOString() }
  return write((tx) => command({ tx, by, staff, input: parsed.data }))
}

/** Next accepts an action without `Origin`, and believes a forwarded host; the desk accepts its own address only. */
export async function comesFromThisSite() {
  return (await headers()).get('origin') === env().SITE_URL
}

export function refusal(code: ProblemCode, values?: Problem['values']): FormAnswer {
  return { problems: [{ field: 'form', code, values }] }
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const code = issue.message === 'bodyInvalid' ? 'bodyInvalid' : 'invalid'
  return { field: String(issue.path[0] ?? 'form'), code }
}
