import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as argon2 from '@node-rs/argon2'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { startSession } from '@/db/commands/sessions'
import { database, read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { anArticle, aPerson, aPhoto, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { hashPassword } from '@/lib/password'
import type { Role } from '@/lib/permissions'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, Redirect } from '../test-next'

vi.mock('next/headers', async () => (await import('../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../test-next')).nextServer)
// The real library at the lowest price.
vi.mock('@node-rs/argon2', async (importOriginal) => {
  const real = await importOriginal<typeof argon2>()
  return { ...real, hash: (text: string) => real.hash(text, { memoryCost: 8, timeCost: 1 }) }
})

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const roleOf = {
  'a translator': 'translator',
  'a translator of the other language': 'translator',
  'an editor': 'editor',
  'a publisher': 'publisher',
  'an administrator': 'administrator',
  nobody: null,
  'a disabled administrator': 'administrator',
  'an administrator sent by another site': 'administrator',
  'an administrator sent from nowhere': 'administrator',
} as const satisfies Record<string, Role | null>

type Actor = keyof typeof roleOf
const actors = Object.keys(roleOf) as Actor[]

const administrators: Actor[] = ['an administrator']
const publishers: Actor[] = ['a publisher', ...administrators]
const editors: Actor[] = ['an editor', ...publishers]
const writers: Actor[] = ['a translator', ...editors]
const staff: Actor[] = ['a translator of the other language', ...writers]
const ownSite = actors.filter((actor) => !actor.includes('sent'))
/** Reading changes nothing, so it does not matter which site sent the person. */
const readers = actors.filter((actor) => actor !== 'nobody' && !actor.includes('disabled'))

type Handler = (...args: unknown[]) => Promise<unknown>
type Row = {
  may: Actor[]
  call: (handler: Handler) => Promise<unknown>
  isReading?: true
  /** Its answer is the same for everybody: whether it did anything is to be seen in the database alone. */
  saysNothing?: true
}

const content = { articleId: '', editionId: '', photoId: '' }
const password = 'seven grey herons at dusk'

// Who may do what with an English edition. Each call is right in every other respect.
const table: Record<string, Row> = {
  '(desk)/account-actions.ts signOut': { may: staff, saysNothing: true, call: (signOut) => signOut() },
  '(desk)/account-actions.ts setDeskLocale': {
    may: staff,
    saysNothing: true,
    call: (set) => set(formOf({ deskLocale: 'en' })),
  },
  '(desk)/articles/actions.ts createArticle': {
    may: editors,
    call: (create) => create({}, formOf({ locale: 'en', title: 'A new article' })),
  },
  '(desk)/articles/actions.ts saveEdition': { may: writers, call: callWithEdition },
  '(desk)/articles/actions.ts submitEdition': { may: writers, call: callWithEdition },
  '(desk)/articles/actions.ts publishEdition': { may: publishers, call: callWithEdition },
  '(desk)/articles/actions.ts withdrawEdition': {
    may: publishers,
    call: (withdraw) => withdraw({}, formOf({ locale: 'en', editionId: content.editionId })),
  },
  '(desk)/photos/actions.ts describePhoto': {
    may: writers,
    call: (describe) =>
      describe({}, formOf({ locale: 'en', photoId: content.photoId, description: 'New words', caption: '' })),
  },
  '(desk)/photos/actions.ts creditPhoto': {
    may: editors,
    call: (credit) =>
      credit({}, formOf({ photoId: content.photoId, kind: 'photo', author: 'Anna', agency: 'PAP' })),
  },
  '(sign-in)/sign-in/actions.ts signIn': {
    may: ownSite,
    call: (signIn) => signIn({}, formOf({ email: 'guest@example.org', password })),
  },
  'photos/search/route.ts GET': {
    may: readers,
    isReading: true,
    call: (get) => get({ nextUrl: new URL(`${siteUrl}/admin/photos/search?q=photo`) }),
  },
  'photos/[photoId]/picture/route.ts GET': {
    may: readers,
    isReading: true,
    call: (get) => get(new Request(siteUrl), { params: Promise.resolve({ photoId: content.photoId }) }),
  },
  'photos/upload/route.ts POST': {
    may: editors,
    call: (upload) => {
      const body = formOf({ kind: 'photo', author: 'Anna', agency: 'ministry' })
      body.set('file', new File([picture], 'picture.png'))
      return upload(new Request(`${siteUrl}/admin/photos/upload`, { method: 'POST', body }))
    },
  },
}

const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#369' } })
  .png()
  .toBuffer()
const tokens: Partial<Record<Actor, string>> = {}

const { folder } = useTestDatabase(async () => {
  for (const actor of actors) await signIn(actor)
  const guest = await aPerson('editor', ['en'], 'guest@example.org')
  const passwordHash = await hashPassword(password)
  database().writer.prepare('UPDATE users SET password_hash = ? WHERE id = ?').run(passwordHash, guest)
  content.photoId = await aPhoto('photo')
  content.articleId = await anArticle()
  await save(content.articleId, 'en', textOf('english'))
  await publish(content.articleId, 'en')
  content.editionId = (await findDeskArticle(read(), content.articleId))!.editions.en!.edition.id
})

const desk = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const handlers = new Map<string, Handler>()
for (const file of files.filter(isDoor)) {
  const exported = (await import(join(desk, file))) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported))
    if (typeof value === 'function') handlers.set(`${file} ${name}`, value as Handler)
}

test('every action and every handler below app/admin has a row in the table, and no row is left over', () => {
  expect([...handlers.keys()].sort()).toEqual(Object.keys(table).sort())
})

test('actions are written in files of their own, where they are found', () => {
  const hidden = files.filter((file) => !file.endsWith('.test.ts') && !isDoor(file))
  expect(hidden.filter((file) => /['"]use server['"]/.test(sourceOf(file)))).toEqual([])
})

const cases = Object.entries(table).flatMap(([name, row]) =>
  actors.map((actor) => ({ name, actor, row, verdict: row.may.includes(actor) ? 'done' : 'refused' })),
)

test.each(cases)('$name for $actor is $verdict', async ({ name, actor, row, verdict }) => {
  const origin = actor.includes('another site') ? 'https://evil.example' : siteUrl
  const token = tokens[actor]
  newRequest(actor.includes('nowhere') ? {} : { origin }, token ? { [sessionCookieName]: token } : {})
  const before = stored()
  const answer = await row.call(handlers.get(name)!).catch((error: unknown) => {
    if (error instanceof Redirect) return error
    throw error
  })
  if (verdict === 'done' && !row.isReading) expect(stored()).not.toEqual(before)
  else expect(stored()).toEqual(before)
  if (!row.saysNothing) expect(verdictOf(answer)).toBe(verdict)
})

/** Adds the person and signs them in; one is disabled while a session is still there. */
async function signIn(actor: Actor) {
  const role = roleOf[actor]
  if (!role) return
  const language = actor.includes('other language') ? 'pl' : 'en'
  const userId = await aPerson(role, [language], `${actor.replaceAll(' ', '.')}@example.org`)
  const by = { userId, at: new Date().toISOString() }
  tokens[actor] = await write((tx) => startSession(tx, by, 'nobody@example.org'))
  if (actor.includes('disabled'))
    database().writer.prepare('UPDATE users SET disabled_at = ? WHERE id = ?').run(by.at, userId)
}

/** Everything that is kept, but for when a session was last seen. */
function stored() {
  const { sessions, ...tables } = everyRow()
  const lasting = (sessions as { seen_at: string }[]).map(({ seen_at: _, ...session }) => session)
  const photos = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /photos/.test(file),
  )
  return { ...tables, lasting, photos }
}

function verdictOf(answer: unknown) {
  if (answer instanceof Response) return answer.status < 400 ? 'done' : 'refused'
  if (answer instanceof Redirect) return answer.to.startsWith('/admin/sign-in') ? 'refused' : 'done'
  const { problems = [], refusal } = answer as { problems?: { code: string }[]; refusal?: string | null }
  const codes = [...problems.map(({ code }) => code), ...(refusal ? [refusal] : [])]
  if (codes.length === 0) return 'done'
  return ['wrongOrigin', 'signedOut', 'notAllowed', 'failed'].includes(codes[0]!) ? 'refused' : codes.join()
}

async function callWithEdition(action: Handler) {
  const { revision } = (await findDeskArticle(read(), content.articleId))!.editions.en!
  const words = { title: 'Another title', lead: revision.lead, slug: revision.slug }
  const rest = { body: JSON.stringify(revision.body), day: '', leadPhotoId: '', photoIds: '' }
  const { articleId } = content
  return action({}, formOf({ locale: 'en', articleId, fromRevisionId: revision.id, ...words, ...rest }))
}

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Whether the file is one through which a request comes in. */
function isDoor(file: string) {
  return file.endsWith('route.ts') || (file.endsWith('.ts') && /^['"]use server['"]/.test(sourceOf(file)))
}

function sourceOf(file: string) {
  return readFileSync(join(desk, file), 'utf8')
}
