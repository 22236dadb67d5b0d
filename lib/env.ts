import { join, resolve } from 'node:path'
import { z } from 'zod'
import { hostPattern } from './link-address'

const origin = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin)
const optionalOrigin = origin.optional()
const hosts = z
  .string()
  .transform((value) => value.split(',').map((host) => host.trim().toLowerCase()))
  .refine((names) => names.every((name) => hostPattern.test(name)), {
    error: 'must be names of hosts, separated by commas, such as www.gov.pl,*.gov.pl',
  })

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('data'),
    DATABASE_URL: z.string().startsWith('file:').optional(),
    SITE_URL: optionalOrigin,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.base64().optional(),
    PAGE_CACHE_MB: z.coerce.number().int().min(1).max(4096).default(64),
    MATOMO_URL: optionalOrigin,
    MATOMO_SITE_ID: z.coerce.number().int().min(1).default(1),
    VIDEO_HOST: optionalOrigin,
    LINKS_HOSTS: hosts.default([]),
  })
  .transform((values) => ({
    ...values,
    DATA_DIR: resolve(values.DATA_DIR),
    DATABASE_FILE: resolve((values.DATABASE_URL ?? `file:${join(values.DATA_DIR, 'komunikat.db')}`).slice(5)),
    SITE_URL: values.SITE_URL ?? `http://localhost:${values.PORT}`,
  }))

export type Env = z.output<typeof schema>

/**
 * The settings, read from the environment and checked. `.env.example` describes each of them.
 * @throws an Error whose message names every bad setting at once and what to do
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty value, as .env may leave it, is none.
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')),
  )
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `These settings can't be used (correct them in .env or in the environment; .env.example describes each):\n${lines.join('\n')}`,
  )
}

let parsedEnv: Env | undefined

/** The settings of this process, checked at the first call. */
export function env(): Env {
  parsedEnv ??= parseEnv(process.env)
  return parsedEnv
}
