import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { desc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type ChangeAction, isChangeAction } from '@/lib/change-groups'
import { read, type Transaction, write } from '../open'
import { findPlan } from '../queries/plans'
import { type Edition, findRevision } from '../queries/revisions'
import { verifyChanges } from '../queries/verify-changes'
import { byNobody } from '../record'
import { changes, comments, previewLinks, publications } from '../schema'
import {
  aDay,
  anArticle,
  aPerson,
  aPhoto,
  aPublicArticle,
  aTopic,
  editionOf,
  paragraph,
  save,
  textOf,
} from '../test-content'
import { useTestDatabase } from '../test-database'
import { endBanner, setBanner } from './banners'
import { commentEdition, resolveComment } from './comments'
import { exportRecord } from './export-record'
import { forgetLinkFindings, recordLinkFindings } from './links'
import { forgetOpenForm, noteOpenForm } from './open-forms'
import { addPhoto, creditPhoto, decoratePhoto, describePhoto } from './photos'
import { commentByLink, noteOpening, revokePreview, sharePreview } from './preview-links'
import { publishDue } from './publish-due'
import {
  publishEdition,
  publishPlanned,
  reviewPublication,
  scheduleEdition,
  unpublishEdition,
  unscheduleEdition,
  withdrawEdition,
} from './publish-edition'
import { rebuildDeskSearch } from './rebuild-desk-search'
import { restoreRevision } from './restore-revision'
import { approveEdition, sendBackEdition, submitEdition, takeBackEdition } from './review-edition'
import { createArticle, saveEdition } from './save-edition'
import { endSession, recordSignInFailure, spendTotpStep, startSession, touchSession } from './sessions'
import { changeSettings } from './settings'
import { addStaff, changePassword, changeRole, disableStaff, setDeskLocale } from './staff'
import { startTranslation } from './start-translation'
import { addTopic, renameTopic } from './topics'
import { moveToTrash, takeFromTrash } from './trash'

// Every command makes one row in the record of changes, or says why it makes none. A new command needs a line here.

type Act = (tx: Transaction) => Promise<unknown>

type Line =
  /** The act, after what it needs was made; it leaves one row with this action. */
  | { records: ChangeAction; act: () => Act | Promise<Act> }
  /** A command of its own that leaves no row, and why. */
  | { silent: string; act: () => Act | Promise<Act> }
  /** Used by other commands, which record what they do; or it only reads. */
  | { part: string }

const one = { articleId: '', publicId: '', photoId: '', topicId: '', userId: '' }
const by = { userId: '', at: aDay }
const later = '2026-03-03T09:00:00.000Z'
const evenLater = '2026-03-04T09:00:00.000Z'

const lines: Record<string, Line> = {
  'arrangement.ts missingIn': { part: 'it reads' },
  'arrangement.ts arrangeOthers': { part: 'of saveEdition' },
  'banners.ts setBanner': { records: 'setBanner', act: () => (tx) => setBanner(tx, by, aBanner) },
  'banners.ts endBanner': {
    records: 'endBanner',
    act: async () => {
      const set = await write((tx) => setBanner(tx, by, aBanner))
      return (tx) => endBanner(tx, by, 'id' in set ? set.id : '')
    },
  },
  'comments.ts addComment': { part: 'of commentEdition and sendBackEdition' },
  'comments.ts commentEdition': {
    records: 'commentEdition',
    act: withDraft((tx, edition) => commentEdition(tx, by, edition, { text: 'Really?' })),
  },
  'comments.ts resolveComment': {
    records: 'resolveComment',
    act: withDraft(
      async (tx, { id }) => {
        const [comment] = await tx.select().from(comments)
        return resolveComment(tx, by, id, comment!.id)
      },
      (tx, edition) => commentEdition(tx, by, edition, { text: 'Really?' }),
    ),
  },
  'edition-photos.ts showPhotos': { part: 'of saving, publishing and unpublishing' },
  'export-record.ts exportRecord': { records: 'exportRecord', act: () => (tx) => exportRecord(tx, by, {}) },
  'links.ts recordLinkFindings': {
    silent: 'what a command finds out there is no change of ours',
    act: () => (tx) => recordLinkFindings(tx, [aFinding]),
  },
  'links.ts forgetLinkFindings': {
    silent: 'see above',
    act: async () => {
      await write((tx) => recordLinkFindings(tx, [aFinding]))
      return (tx) => forgetLinkFindings(tx, new Set())
    },
  },
  'open-forms.ts noteOpenForm': {
    silent: 'that a form is open changes nothing',
    act: withDraft((tx, { id }) => noteOpenForm(tx, by, 'a form', id)),
  },
  'open-forms.ts forgetOpenForm': {
    silent: 'see above',
    act: withDraft(async (tx, { id }) => {
      await noteOpenForm(tx, by, 'a form', id)
      await forgetOpenForm(tx, by, 'a form')
    }),
  },
  'photos.ts addPhoto': {
    records: 'uploadPhoto',
    act: () => (tx) => addPhoto(tx, by, aRendering, { kind: 'photo', author: 'Anna', agency: '' }),
  },
  'photos.ts describePhoto': {
    records: 'describePhoto',
    act: () => (tx) => describePhoto(tx, by, one.photoId, 'pl', { description: 'Most', caption: '' }),
  },
  'photos.ts decoratePhoto': {
    records: 'decoratePhoto',
    act: () => (tx) => decoratePhoto(tx, by, one.photoId, true),
  },
  'photos.ts creditPhoto': {
    records: 'creditPhoto',
    act: () => (tx) => creditPhoto(tx, by, one.photoId, { kind: 'photo', author: '', agency: 'PAP' }),
  },
  'preview-links.ts sharePreview': {
    records: 'sharePreview',
    act: withDraft((tx, { id }) => share(tx, id)),
  },
  'preview-links.ts revokePreview': {
    records: 'revokePreview',
    act: withDraft(
      async (tx, { id }) => revokePreview(tx, by, id, (await aLink(tx)).id),
      (tx, { id }) => share(tx, id),
    ),
  },
  'preview-links.ts noteOpening': {
    silent: 'reading changes nothing; openings have a table of their own',
    act: withDraft(
      async (tx) => noteOpening(tx, (await aLink(tx)).id, aDay),
      (tx, { id }) => share(tx, id),
    ),
  },
  'preview-links.ts commentByLink': {
    records: 'commentEdition',
    act: async () => {
      const { id } = await theDraft()
      const shared = await write((tx) => share(tx, id))
      const token = 'token' in shared ? shared.token : ''
      return (tx) => commentByLink(tx, aDay, { token, name: 'A guest', text: 'Well done.' })
    },
  },
  'publish-due.ts publishDue': {
    records: 'publishEdition',
    act: withDraft((tx) => publishDue(tx, evenLater), schedule),
  },
  'publish-edition.ts publishEdition': { records: 'publishEdition', act: withDraft(publishIt) },
  'publish-edition.ts scheduleEdition': { records: 'scheduleEdition', act: withDraft(schedule) },
  'publish-edition.ts unscheduleEdition': {
    records: 'unscheduleEdition',
    act: withDraft((tx, edition) => unscheduleEdition(tx, by, edition), schedule),
  },
  'publish-edition.ts withdrawEdition': {
    records: 'withdrawEdition',
    act: withPublic((tx, edition) => withdrawEdition(tx, by, edition, 'It is over.')),
  },
  'publish-edition.ts unpublishEdition': {
    records: 'unpublishEdition',
    act: withPublic((tx, edition) => unpublishEdition(tx, by, edition, null)),
  },
  'publish-edition.ts reviewPublication': {
    records: 'reviewPublication',
    act: withPublic(async (tx) => {
      const [publication] = await tx.select().from(publications)
      return reviewPublication(tx, by, publication!)
    }),
  },
  'publish-edition.ts publishPlanned': {
    records: 'publishEdition',
    act: withDraft(async (tx, edition) => {
      const plan = await findPlan(tx, edition.id)
      return publishPlanned(tx, byNobody(evenLater), { edition, plan: plan! })
    }, schedule),
  },
  'rebuild-desk-search.ts rebuildDeskSearch': {
    silent: 'the index is made anew of what is recorded already',
    act: () => (tx) => rebuildDeskSearch(tx),
  },
  'restore-revision.ts restoreRevision': {
    records: 'saveEdition',
    act: async () => {
      const first = (await findRevision(read(), (await theDraft()).workingRevisionId))!
      await save(one.articleId, 'pl', { ...textOf('draft'), title: 'Another title' })
      return async (tx) => {
        const edition = (await editionOf(one.articleId, 'pl', tx))!
        return restoreRevision(tx, by, { edition, earlier: first, isArranging: true })
      }
    },
  },
  'review-edition.ts submitEdition': {
    records: 'submitEdition',
    act: withDraft((tx, edition) => submitEdition(tx, by, edition)),
  },
  'review-edition.ts takeBackEdition': {
    records: 'takeBackEdition',
    act: withDraft(
      (tx, edition) => takeBackEdition(tx, by, edition),
      (tx, edition) => submitEdition(tx, by, edition),
    ),
  },
  'review-edition.ts sendBackEdition': {
    records: 'sendBackEdition',
    act: withDraft(
      (tx, edition) => sendBackEdition(tx, by, edition, 'Who says so?'),
      (tx, edition) => submitEdition(tx, by, edition),
    ),
  },
  'review-edition.ts approveEdition': {
    records: 'approveEdition',
    act: withDraft(
      (tx, edition) => approveEdition(tx, by, edition),
      (tx, edition) => submitEdition(tx, by, edition),
    ),
  },
  'save-edition.ts createArticle': {
    records: 'createArticle',
    act: () => (tx) => createArticle(tx, by, 'pl'),
  },
  // With a photo: the other language's edition gets a revision too, by the same change.
  'save-edition.ts saveEdition': {
    records: 'saveEdition',
    act: async () => {
      await save(one.articleId, 'en', textOf('english'))
      const { revisionId, version } = await theRevision()
      const text = { ...textOf('draft'), body: paragraph('Nowa treść') }
      const arrangement = { leadPhotoId: one.photoId, photoIds: [one.photoId], topicIds: [one.topicId] }
      const { articleId } = one
      return (tx) =>
        saveEdition(tx, by, { articleId, locale: 'pl', from: { revisionId, version }, text, arrangement })
    },
  },
  'search-entries.ts indexEdition': { part: 'of what changes words' },
  'search-entries.ts indexPhoto': { part: 'of what changes words' },
  'search-entries.ts indexGallery': { part: 'of what changes words' },
  'search-entries.ts indexTopic': { part: 'of what changes words' },
  'sessions.ts startSession': { records: 'signIn', act: () => (tx) => startSession(tx, by, 'account') },
  'sessions.ts endSession': {
    records: 'signOut',
    act: async () => {
      const token = await write((tx) => startSession(tx, by, 'account'))
      return (tx) => endSession(tx, by, token)
    },
  },
  'sessions.ts touchSession': {
    silent: 'that a person is still there changes nothing',
    act: async () => {
      const token = await write((tx) => startSession(tx, by, 'account'))
      return (tx) => touchSession(tx, token, later)
    },
  },
  'sessions.ts spendTotpStep': {
    silent: 'it is part of a sign-in, which is recorded whether it succeeds or fails',
    act: () => (tx) => spendTotpStep(tx, one.userId, 1000),
  },
  'sessions.ts recordSignInFailure': {
    records: 'signInFailed',
    act: () => (tx) => recordSignInFailure(tx, byNobody(aDay), { account: 'somebody', network: '' }),
  },
  'settings.ts changeSettings': {
    records: 'changeSettings',
    act: () => (tx) =>
      changeSettings(tx, by, { showNames: true, responsibleUnit: { pl: 'Biuro', en: 'Office' } }),
  },
  'sittings.ts addRevision': { part: 'of saveEdition' },
  'sittings.ts endSitting': { part: 'of approving, planning and publishing, which record themselves' },
  'sittings.ts nameAct': { part: 'of the acts that save first, which record what they do' },
  'sittings.ts continueSitting': { part: 'of saveEdition, which recorded the sitting when it began' },
  'staff.ts addStaff': {
    records: 'addStaff',
    act: () => (tx) =>
      addStaff(tx, by, {
        ...{ email: 'new@example.org', name: 'New', role: 'editor', languages: [] },
        ...{ passwordHash: '', totpSecret: null, deskLocale: 'pl' },
      }),
  },
  'staff.ts changeRole': {
    records: 'changeRole',
    act: () => (tx) => changeRole(tx, by, one.userId, 'publisher', []),
  },
  'staff.ts changePassword': {
    records: 'changePassword',
    act: () => (tx) => changePassword(tx, by, one.userId, 'hash'),
  },
  'staff.ts disableStaff': { records: 'disableStaff', act: () => (tx) => disableStaff(tx, by, one.userId) },
  'staff.ts setDeskLocale': {
    records: 'setDeskLocale',
    act: () => (tx) => setDeskLocale(tx, by, one.userId, 'en'),
  },
  'start-translation.ts startTranslation': {
    records: 'saveEdition',
    act: withDraft(async (tx, { articleId, workingRevisionId }) =>
      startTranslation(tx, by, {
        ...{ articleId, locale: 'en', original: (await findRevision(tx, workingRevisionId))! },
      }),
    ),
  },
  'topics.ts addTopic': {
    records: 'addTopic',
    act: () => (tx) => addTopic(tx, by, { kind: 'place', names: { pl: 'Paryż', en: 'Paris' } }),
  },
  'topics.ts renameTopic': {
    records: 'renameTopic',
    act: () => (tx) => renameTopic(tx, by, one.topicId, { pl: 'Bonn', en: 'Bonn' }),
  },
  'trash.ts moveToTrash': {
    records: 'moveToTrash',
    act: () => (tx) => moveToTrash(tx, by, 'photo', one.photoId),
  },
  'trash.ts takeFromTrash': {
    records: 'takeFromTrash',
    act: async () => {
      await write((tx) => moveToTrash(tx, by, 'photo', one.photoId))
      return (tx) => takeFromTrash(tx, by, 'photo', one.photoId)
    },
  },
}

useTestDatabase(async () => {
  by.userId = one.userId = await aPerson('editor')
  one.photoId = await aPhoto('bridge')
  one.topicId = await aTopic('Berlin')
  one.articleId = await anArticle()
  await save(one.articleId, 'pl', textOf('draft'))
  one.publicId = await aPublicArticle('pl', 'public')
})

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const commands = new Map<string, (...args: never[]) => unknown>()
for (const file of files)
  for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(
    /^export (?:async )?function (\w+)\(\s*tx: Transaction\b/gm,
  )) {
    const exported = (await import(join(folder, file))) as Record<string, (...args: never[]) => unknown>
    commands.set(`${file} ${name}`, exported[name!]!)
  }

test('every exported function of db/commands that is given a transaction has a line, and no line is left over', () => {
  expect([...commands.keys()].sort()).toEqual(Object.keys(lines).sort())
})

const acts = Object.entries(lines).flatMap(([name, line]) =>
  'act' in line ? [{ name, act: line.act, expected: 'records' in line ? [line.records] : [] }] : [],
)

test.each(acts)('$name: $expected', async ({ act, expected }) => {
  const prepared = await act()
  const before = await lastNumber()
  const result = await write(prepared)
  const rows = await read().select().from(changes).orderBy(desc(changes.number))
  const added = rows.filter(({ number }) => number > before)
  // With the result, so that a refusal is seen.
  expect({ result, actions: added.map(({ action }) => action) }).toEqual({ result, actions: expected })
  for (const { action, subject } of added)
    expect([isChangeAction(action), subject.length > 0]).toEqual([true, true])
  expect((await verifyChanges(read())).fault).toBeNull()
})

const parts = Object.entries(lines).flatMap(([name, line]) => ('part' in line ? [name] : []))

test.each(parts)('%s is recorded by who uses it', (name) => {
  expect(String(commands.get(name))).not.toMatch(/\brecord\b/)
})

async function lastNumber() {
  const [last] = await read().select().from(changes).orderBy(desc(changes.number)).limit(1)
  return last!.number
}

type EditionAct = (tx: Transaction, edition: Edition) => Promise<unknown>

/** An act on the draft, as it is after what has to come before. */
function withDraft(act: EditionAct, first?: EditionAct) {
  return () => prepared(() => theDraft(), act, first)
}

function withPublic(act: EditionAct) {
  return () => prepared(async () => (await editionOf(one.publicId, 'pl'))!, act)
}

async function prepared(find: () => Promise<Edition>, act: EditionAct, first?: EditionAct): Promise<Act> {
  const edition = await find()
  if (first) await write((tx) => first(tx, edition))
  const after = await find()
  return (tx) => act(tx, after)
}

async function theDraft() {
  return (await editionOf(one.articleId, 'pl'))!
}

async function theRevision() {
  const { id, version } = (await findRevision(read(), (await theDraft()).workingRevisionId))!
  return { revisionId: id, version }
}

function publishIt(tx: Transaction, edition: Edition) {
  const revisionId = edition.workingRevisionId!
  return publishEdition(tx, by, { edition, revisionId, note: '', urgentReason: '' })
}

function schedule(tx: Transaction, edition: Edition) {
  const revisionId = edition.workingRevisionId!
  return scheduleEdition(tx, by, { edition, revisionId, publishAt: later, note: '', urgentReason: '' })
}

function share(tx: Transaction, editionId: string) {
  return sharePreview(tx, by, { editionId, label: 'For the minister', expiresAt: later })
}

async function aLink(tx: Transaction) {
  const [link] = await tx.select().from(previewLinks)
  return link!
}

const bannerWords = { title: 'Title', text: 'Text', href: '' }
const aBanner = {
  kind: 'notice',
  startsAt: null,
  endsAt: null,
  texts: { pl: bannerWords, en: bannerWords },
} as const
const aRendering = { hash: 'a1'.repeat(32), width: 1600, height: 1067, colour: '#336699' }
const aFinding = { href: 'https://example.org/', checkedAt: aDay, status: 404, fault: '' } as const
