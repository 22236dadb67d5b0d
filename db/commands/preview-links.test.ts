import { beforeEach, expect, test } from 'vitest'
import { aDay, anArticle, aPerson, aPublicArticle, editionOf, publish, save, textOf } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { read, write } from '../open'
import { listComments, listLinkComments } from '../queries/comments'
import { findPreviewLink, listPreviewLinks } from '../queries/preview-links'
import { byNobody } from '../record'
import { moveToTrash, takeFromTrash } from './trash'
import { commentByLink, noteOpening, revokePreview, sharePreview } from './preview-links'

useTestDatabase()

const later = '2026-03-02T10:00:00.000Z'
const expiresAt = '2026-03-09T09:00:00.000Z'
const justBefore = '2026-03-09T08:59:59.999Z'

let articleId: string
let editionId: string

beforeEach(async () => {
  articleId = await anArticle()
  await save(articleId, 'en', textOf('draft'))
  editionId = (await editionOf(articleId, 'en'))!.id
})

async function share(label = 'The embassy in Paris', id = editionId) {
  const shared = await write((tx) => sharePreview(tx, byNobody(aDay), { editionId: id, label, expiresAt }))
  if ('problems' in shared) throw new Error(JSON.stringify(shared.problems))
  return shared.token
}

function find(token: string, now = later) {
  return findPreviewLink(read(), token, now)
}

test('the secret opens the edition, is in no table, and is no other one’s', async () => {
  const tokens = [await share(), await share()]
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await find(token)).toMatchObject({ expiresAt, edition: { id: editionId } })
    expect(JSON.stringify(everyRow())).not.toContain(token)
  }
  expect(tokens[0]).not.toBe(tokens[1])
  expect((await find(tokens[0]!))!.id).not.toBe((await find(tokens[1]!))!.id)
})

test('sharing and revoking are one change each, and name neither secret nor hash', async () => {
  const before = everyRow()
  const token = await share()
  const { id } = (await find(token))!
  await write((tx) => revokePreview(tx, byNobody(later), editionId, id))
  const added = changesSince(before)
  expect(added.map(({ action, subject, detail }) => [action, subject, JSON.parse(detail)])).toEqual([
    ['sharePreview', editionId, { previewLinkId: id, label: 'The embassy in Paris', expiresAt }],
    ['revokePreview', editionId, { previewLinkId: id }],
  ])
})

test.each([
  ['in time', justBefore, true],
  ['at its end', expiresAt, false],
  ['long after', '2027-01-01T00:00:00.000Z', false],
])('%s (%s) the link works: %s', async (_, now, works) => {
  expect((await find(await share(), now)) !== null).toBe(works)
})

test('what is no secret opens nothing', async () => {
  const token = await share()
  const { token_hash: hash } = (everyRow().preview_links as { token_hash: string }[])[0]!
  for (const wrong of ['', 'a'.repeat(43), token.toLowerCase(), token.slice(1), hash, '%'])
    expect(await find(wrong)).toBeNull()
})

test('a revoked link opens nothing, now or earlier, and can’t be revoked twice or by way of another edition', async () => {
  const token = await share()
  const { id } = (await find(token))!
  const other = (await editionOf(await aPublicArticle('en', 'other'), 'en'))!.id
  const revoke = (edition: string) => write((tx) => revokePreview(tx, byNobody(later), edition, id))
  expect(await revoke(other)).toBe(false)
  expect(await find(token)).not.toBeNull()
  expect(await revoke(editionId)).toBe(true)
  expect([await find(token), await find(token, aDay)]).toEqual([null, null])
  expect(await revoke(editionId)).toBe(false)
})

test('publication ends the links of the edition, and of no other', async () => {
  await save(articleId, 'pl', textOf('szkic'))
  const polish = (await editionOf(articleId, 'pl'))!.id
  const tokens = [await share(), await share('Warsaw', polish)]
  await publish(articleId, 'en', later)
  expect(await find(tokens[0]!)).toBeNull()
  expect(await find(tokens[1]!)).not.toBeNull()
  expect(await find(await share())).not.toBeNull()
})

test('a link opens nothing while the article is in the trash', async () => {
  const token = await share()
  await write((tx) => moveToTrash(tx, byNobody(later), 'article', articleId))
  expect(await find(token)).toBeNull()
  const refused = await write((tx) => sharePreview(tx, byNobody(later), { editionId, label: 'x', expiresAt }))
  expect(refused).toEqual({ problems: [{ field: 'form', code: 'inTrash' }] })
  await write((tx) => takeFromTrash(tx, byNobody(later), 'article', articleId))
  expect(await find(token)).not.toBeNull()
})

test.each([
  ['no label', { label: '' }, 'labelMissing'],
  ['a label that is too long', { label: 'a'.repeat(101) }, 'tooLong'],
  ['no edition', { editionId: idOfNothing() }, 'unknown'],
])('with %s nothing is shared', async (_, wrong, code) => {
  const before = everyRow()
  const sharing = { editionId, label: 'Paris', expiresAt, ...wrong }
  expect(await write((tx) => sharePreview(tx, byNobody(aDay), sharing))).toMatchObject({
    problems: [{ code }],
  })
  expect(everyRow()).toEqual(before)
})

test('the desk sees how often a link was opened, when last, by whom it was made, and what ended it', async () => {
  const userId = await aPerson('editor')
  const [one, two] = [await share('one'), await share('two')]
  await share('three')
  await write((tx) => sharePreview(tx, { userId, at: later }, { editionId, label: 'four', expiresAt }))
  const idOf = async (token: string) => (await find(token))!.id
  const opened = await idOf(one)
  const changes = everyRow().changes
  for (const at of [later, justBefore, aDay]) await write((tx) => noteOpening(tx, opened, at))
  expect(everyRow().changes).toEqual(changes)
  const revoked = await idOf(two)
  await write((tx) => revokePreview(tx, byNobody(later), editionId, revoked))
  const links = await listPreviewLinks(read(), editionId, later)
  const inShort = links.map(({ label, openings, lastOpenedAt, ended }) => [
    label,
    openings,
    lastOpenedAt,
    ended,
  ])
  expect(inShort).toEqual([
    ['four', 0, null, null],
    ['three', 0, null, null],
    ['two', 0, null, 'revoked'],
    ['one', 3, justBefore, null],
  ])
  expect(links.map(({ createdBy }) => createdBy)).toEqual(['The editor', null, null, null])
  expect((await listPreviewLinks(read(), editionId, expiresAt)).map(({ ended }) => ended)).toEqual([
    ...['expired', 'expired', 'revoked', 'expired'],
  ])
  expect(JSON.stringify(links)).not.toMatch(/token/i)
})

test('a reviewer comments by name: one change, seen at the desk with the link’s label and by those who have the link', async () => {
  const token = await share()
  const { id } = (await find(token))!
  const before = everyRow()
  const said = { token, name: 'Maria Nowak', text: 'Two\nlines' }
  expect(await write((tx) => commentByLink(tx, later, said))).toEqual([])
  expect(changesSince(before)).toMatchObject([{ action: 'commentEdition', user_id: null }])
  expect(await listComments(read(), editionId)).toMatchObject([
    { name: 'Maria Nowak', text: 'Two\nlines', linkLabel: 'The embassy in Paris', resolvedAt: null },
  ])
  expect(await listLinkComments(read(), id)).toMatchObject([{ name: 'Maria Nowak', text: 'Two\nlines' }])
  const other = (await find(await share()))!
  expect(await listLinkComments(read(), other.id)).toEqual([])
})

test.each([
  ['without a name', { name: '' }, 'guestNameMissing'],
  ['with nothing to say', { text: '' }, 'commentEmpty'],
  ['with too much to say', { text: 'a'.repeat(2001) }, 'tooLong'],
])('a reviewer %s is told so, and nothing is kept', async (_, wrong, code) => {
  const token = await share()
  const before = everyRow()
  const said = { token, name: 'Maria', text: 'Good', ...wrong }
  expect(await write((tx) => commentByLink(tx, later, said))).toMatchObject([{ code }])
  expect(everyRow()).toEqual(before)
})

test('a link that has ended takes no comment', async () => {
  const token = await share()
  const before = everyRow()
  const said = { token, name: 'Maria', text: 'Good' }
  expect(await write((tx) => commentByLink(tx, expiresAt, said))).toBeNull()
  expect(everyRow()).toEqual(before)
})

test('twenty comments an hour by one link; another link, and the next hour, have their own', async () => {
  const tokens = [await share(), await share()]
  const comment = (token: string, minute: number) => {
    const at = new Date(Date.parse(later) + minute * 60_000).toISOString()
    return write((tx) => commentByLink(tx, at, { token, name: 'Maria', text: `Comment ${minute}` }))
  }
  for (let minute = 0; minute < 20; minute += 1) expect(await comment(tokens[0]!, minute)).toEqual([])
  expect(await comment(tokens[0]!, 59)).toMatchObject([{ code: 'tooManyComments' }])
  expect(await comment(tokens[1]!, 59)).toEqual([])
  expect(await comment(tokens[0]!, 61)).toEqual([])
})

type Change = { action: string; subject: string; detail: string; user_id: string | null }

function changesSince({ changes: before }: ReturnType<typeof everyRow>) {
  return (everyRow().changes as Change[]).slice(before!.length)
}

function idOfNothing() {
  return '0198f0f0-0000-7000-8000-000000000000'
}
