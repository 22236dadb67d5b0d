import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as argon2 from '@node-rs/argon2'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { setBanner } from '@/db/commands/banners'
import { addComment } from '@/db/commands/comments'
import { sharePreview } from '@/db/commands/preview-links'
import { publishEdition } from '@/db/commands/publish-edition'
import { startSession } from '@/db/commands/sessions'
import { moveToTrash } from '@/db/commands/trash'
import { database, read, write } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { findSettings } from '@/db/queries/settings'
import { findPhoto } from '@/db/queries/photos'
import { listPreviewLinks } from '@/db/queries/preview-links'
import { findUnreviewed } from '@/db/queries/publications'
import { findEdition } from '@/db/queries/revisions'
import { byNobody } from '@/db/record'
import { anArticle, aPerson, aPhoto, aPublicArticle, aTopic, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { bringTo } from '@/db/test-states'
import type { Work } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import { hashPassword } from '@/lib/password'
import type { Role } from '@/lib/permissions'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, Redirect } from '../test-next'
import { choiceFormOf, editionFormOf, formOf } from './(desk)/articles/test-forms'

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

const content = {
  ...{ articleId: '', editionId: '', photoId: '', photoHash: '', topicId: '', trashedTopicId: '' },
  ...{ bannerId: '', commentId: '', previewLinkId: '' },
  ...{ publicationId: '', earlierRevisionId: '', polishArticleId: '' },
}
const articleIds = new Map<Work, string>()
const password = 'seven grey herons at dusk'

const aBannerForm = {
  ...{ bannerId: '', version: '', kind: 'notice' },
  ...{ startsAt: '', startsAtChoice: '', endsAt: '', endsAtChoice: '' },
  ...{ 'title-pl': 'Tytuł', 'text-pl': 'Treść', 'href-pl': '' },
  ...{ 'title-en': 'Title', 'text-en': 'Text', 'href-en': '' },
}

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
  '(desk)/articles/review-actions.ts submitEdition': { may: writers, call: onWordsOf('draft') },
  '(desk)/articles/review-actions.ts takeBackEdition': { may: writers, call: onEditionIn('submitted') },
  '(desk)/articles/review-actions.ts sendBackEdition': { may: publishers, call: onEditionIn('submitted') },
  '(desk)/articles/review-actions.ts approveEdition': { may: publishers, call: onEditionIn('submitted') },
  '(desk)/articles/publish-actions.ts publishEdition': { may: publishers, call: onWordsOf('draft') },
  '(desk)/articles/publish-actions.ts scheduleEdition': { may: publishers, call: onWordsOf('draft') },
  '(desk)/articles/publish-actions.ts unscheduleEdition': {
    may: publishers,
    call: onEditionIn('scheduled'),
  },
  '(desk)/articles/publish-actions.ts withdrawEdition': { may: publishers, call: onEditionIn('done') },
  '(desk)/articles/publish-actions.ts unpublishEdition': { may: publishers, call: onEditionIn('done') },
  '(desk)/articles/publish-actions.ts reviewPublication': {
    may: publishers,
    call: (review) => review({}, formOf({ publicationId: content.publicationId })),
  },
  '(desk)/articles/history-actions.ts restoreRevision': {
    may: writers,
    call: async (restore) => {
      const { edition } = await editionIn('done')
      const revisionId = content.earlierRevisionId
      return restore({}, formOf({ locale: 'en', editionId: edition.id, revisionId }))
    },
  },
  '(desk)/articles/translation-actions.ts startTranslation': {
    may: writers,
    call: (start) => start({}, formOf({ locale: 'en', articleId: content.polishArticleId })),
  },
  '(desk)/articles/comment-actions.ts commentEdition': {
    may: staff,
    call: (comment) => comment({}, formOf({ editionId: content.editionId, comment: 'Good.' })),
  },
  '(desk)/articles/comment-actions.ts resolveComment': {
    may: staff,
    call: (resolve) => resolve({}, formOf({ editionId: content.editionId, commentId: content.commentId })),
  },
  '(desk)/articles/preview-actions.ts sharePreview': {
    may: editors,
    call: (share) => share({}, formOf({ editionId: content.editionId, label: 'Paris', days: '7' })),
  },
  '(desk)/articles/preview-actions.ts revokePreview': {
    may: editors,
    call: (revoke) =>
      revoke({}, formOf({ editionId: content.editionId, previewLinkId: content.previewLinkId })),
  },
  '(desk)/articles/bulk-actions.ts actOnMany': {
    may: publishers,
    call: async (actOnMany) => {
      const { id: revisionId, version } = (await findDeskArticle(read(), content.articleId))!.editions.en!
        .revision
      const chosen = { articleId: content.articleId, editions: { en: { revisionId, version } } }
      return actOnMany({}, formOf({ act: 'withdraw', language: 'en', articles: JSON.stringify([chosen]) }))
    },
  },
  '(desk)/banners/actions.ts setBanner': { may: publishers, call: (set) => set({}, formOf(aBannerForm)) },
  '(desk)/banners/actions.ts endBanner': {
    may: publishers,
    call: (end) => end({}, formOf({ bannerId: content.bannerId })),
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
  '(desk)/photos/actions.ts decoratePhoto': {
    may: editors,
    call: (decorate) => decorate({}, formOf({ photoId: content.photoId, isDecorative: 'true' })),
  },
  '(desk)/settings/actions.ts changeSettings': {
    may: administrators,
    call: async (change) => {
      const units = { 'responsibleUnit-pl': 'Biuro prasowe', 'responsibleUnit-en': 'Press office' }
      return change({}, formOf({ ...units, showNames: '', seen: JSON.stringify(await findSettings(read())) }))
    },
  },
  '(desk)/topics/actions.ts addTopic': {
    may: editors,
    call: (add) => add({}, formOf({ kind: 'place', 'name-pl': 'Paryż', 'name-en': 'Paris' })),
  },
  '(desk)/topics/actions.ts renameTopic': {
    may: editors,
    call: (rename) => rename({}, formOf({ topicId: content.topicId, 'name-pl': 'Bonn', 'name-en': 'Bonn' })),
  },
  '(desk)/trash/actions.ts moveToTrash': {
    may: editors,
    call: (move) => move({}, formOf({ kind: 'photo', id: content.photoId })),
  },
  '(desk)/trash/actions.ts takeFromTrash': {
    may: editors,
    call: (take) => take({}, formOf({ kind: 'topic', id: content.trashedTopicId })),
  },
  '(sign-in)/sign-in/actions.ts signIn': {
    may: ownSite,
    call: (signIn) => signIn({}, formOf({ email: 'guest@example.org', password })),
  },
  '(sign-in)/sign-in/actions.ts signInAgain': {
    may: ownSite,
    call: (signIn) => signIn(null, formOf({ email: 'guest@example.org', password })),
  },
  'articles/save/route.ts POST': {
    may: writers,
    call: async (post) => {
      const { edition, revision } = await editionIn('draft')
      const body = editionFormOf(edition, revision, { title: 'Another title', reason: 'autosaved' })
      return ((await post(new Request(siteUrl, { method: 'POST', body }))) as Response).json()
    },
  },
  'articles/presence/route.ts POST': {
    may: staff,
    call: (post) => {
      const body = formOf({ formId: newId(), editionId: content.editionId })
      return post(new Request(siteUrl, { method: 'POST', body }))
    },
  },
  // Whoever follows a link from elsewhere gets the file themselves; that they took it is recorded.
  'record/export/route.ts GET': {
    may: readers.filter((actor) => actor.startsWith('an administrator')),
    call: (get) => get({ nextUrl: new URL(`${siteUrl}/admin/record/export`) }),
  },
  'media/[hash]/[variant]/route.ts GET': {
    may: readers,
    isReading: true,
    call: (get) => {
      const rendition = { hash: content.photoHash, variant: '400.avif' }
      const headers = { 'if-none-match': `"${content.photoHash.slice(0, 32)}-400.avif"` }
      return get(new Request(siteUrl, { headers }), { params: Promise.resolve(rendition) })
    },
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
  for (const work of ['done', 'draft', 'submitted', 'scheduled'] as const) {
    articleIds.set(work, await anArticle('en'))
    await bringTo(articleIds.get(work)!, 'en', { shown: 'published', work }, { slug: work })
  }
  content.earlierRevisionId = (await editionIn('done')).revision.id
  await save(articleIds.get('done')!, 'en', { ...textOf('done'), title: 'Later' })
  content.polishArticleId = await aPublicArticle('pl', 'polski')
  content.publicationId = await anUrgentPublication()
  content.topicId = await aTopic('Berlin')
  content.trashedTopicId = await aTopic('Lisbon')
  await write((tx) => moveToTrash(tx, byNobody(), 'topic', content.trashedTopicId))
  const words = { title: 'Title', text: 'Text', href: '' }
  const banner = { kind: 'notice', startsAt: null, endsAt: null, texts: { pl: words, en: words } } as const
  const at = new Date().toISOString()
  const set = await write((tx) => setBanner(tx, { userId: null, at }, banner))
  content.bannerId = 'id' in set ? set.id : ''
  const edition = (await findEdition(read(), content.editionId))!
  content.commentId = await write((tx) => addComment(tx, { userId: null, at }, edition, { text: 'Hm.' }))
  const sharing = { editionId: edition.id, label: 'Rome', expiresAt: '2099-01-01T00:00:00.000Z' }
  await write((tx) => sharePreview(tx, { userId: null, at }, sharing))
  content.previewLinkId = (await listPreviewLinks(read(), edition.id, at))[0]!.id
  content.photoHash = (await findPhoto(read(), content.photoId))!.hash
  mkdirSync(join(folder, 'photos', content.photoHash), { recursive: true })
  writeFileSync(join(folder, 'photos', content.photoHash, '400.avif'), 'picture')
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

/** Something that went out without a second person's look. */
async function anUrgentPublication() {
  const { edition, revision } = await editionIn('done')
  const choice = { edition, revisionId: revision.id, note: '', urgentReason: 'An accident' }
  await write((tx) => publishEdition(tx, byNobody(), choice))
  return (await findUnreviewed(read(), edition.id))!.id
}

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

/** An English edition that readers have, with the desk's work at this point. */
async function editionIn(work: Work) {
  return (await findDeskArticle(read(), articleIds.get(work)!))!.editions.en!
}

/** All that an act may ask for. */
const said = {
  ...{ comment: 'Which day?', change: 'small', urgentReason: 'An accident', note: '', redirectTo: '' },
  publishAt: '2090-07-01T12:00',
}

function onWordsOf(work: Work) {
  return async (action: Handler) => {
    const { edition, revision } = await editionIn(work)
    return action({}, editionFormOf(edition, revision, { ...said, title: 'Another title' }))
  }
}

function onEditionIn(work: Work) {
  return async (action: Handler) => {
    const { edition, revision } = await editionIn(work)
    return action({}, choiceFormOf(edition, revision, said))
  }
}

/** Whether the file is one through which a request comes in. */
function isDoor(file: string) {
  return file.endsWith('route.ts') || (file.endsWith('.ts') && /^['"]use server['"]/.test(sourceOf(file)))
}

function sourceOf(file: string) {
  return readFileSync(join(desk, file), 'utf8')
}
