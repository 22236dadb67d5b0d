import { expect, type Page, test } from '@playwright/test'
import {
  expectAlive,
  expectSaved,
  lead,
  publish,
  publishAgain,
  publishChange,
  publishDialog,
  saveState,
  startArticle,
  submit,
  writeArticle,
} from './support/article'
import { waitingForMe } from './support/overview'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Article, Comments, Edition, NotFound, Overview, Problem, SecondLook } = words.en

test('a text is submitted, sent back with a comment, mended, approved and published', async ({
  page: editor,
  browser,
}) => {
  const title = 'Read by two people'
  const publisher = await browser.newPage()
  await signIn(editor, 'editor', 'en')
  await startArticle(editor, title)
  await writeArticle(editor)
  await submit(editor)

  await signIn(publisher, 'publisher', 'en')
  await openFromOverview(publisher, Overview.waitingFor.review, title)
  await publisher.getByRole('button', { name: Edition.sendBack }).click()
  const dialog = publisher.getByRole('dialog', { name: Edition.sendBackTitle })
  await dialog.getByRole('button', { name: Edition.sendBack }).click()
  await expect(dialog.getByText(Problem.commentEmpty)).toBeVisible()
  await dialog.getByRole('textbox', { name: Edition.comment }).fill('Who said so?')
  await dialog.getByRole('button', { name: Edition.sendBack }).click()
  await expect(saveState(publisher)).toHaveText(/^Sent back \d/)

  await openFromOverview(editor, Overview.waitingFor.sentBack, title)
  await expect(
    editor.getByRole('region', { name: Comments.title, exact: true }).getByText('Who said so?'),
  ).toBeVisible()
  await editor.getByRole('textbox', { name: Edition.lead, exact: true }).fill(`${lead} The minister said so.`)
  await submit(editor)

  await openFromOverview(publisher, Overview.waitingFor.review, title)
  await publisher.getByRole('button', { name: Edition.approve }).click()
  await expect(saveState(publisher)).toHaveText(/^Approved \d/)
  await publisher.getByRole('button', { name: Edition.publish, exact: true }).click()
  await expect(
    publishDialog(publisher).getByRole('textbox', { name: Edition.urgentReason }),
    'a second person has read it',
  ).toHaveCount(0)
  await publishDialog(publisher).getByRole('button', { name: Edition.publishConfirm }).click()
  await expect(saveState(publisher)).toHaveText(/^Published \d/)
  const reader = await browser.newPage()
  await reader.goto('/en/news/read-by-two-people')
  await expect(reader.getByText('The minister said so.')).toBeVisible()
})

test('nobody approves their own text: publishing alone needs a reason, and a second look afterwards', async ({
  page,
  browser,
}) => {
  const title = 'Too urgent for four eyes'
  await signIn(page, 'publisher', 'en')
  await startArticle(page, title)
  await writeArticle(page)
  await submit(page)
  await expect(page.getByText(Edition.ownText)).toBeVisible()
  await expect(page.getByRole('button', { name: Edition.approve })).toHaveCount(0)
  await page.getByRole('button', { name: Edition.publish, exact: true }).click()
  const dialog = publishDialog(page)
  await dialog.getByRole('button', { name: Edition.publishConfirm }).click()
  await expect(dialog.getByText(Problem.reasonMissing)).toBeVisible()
  await dialog.getByRole('textbox', { name: Edition.urgentReason }).fill('The embassy is closed today.')
  await dialog.getByRole('button', { name: Edition.publishConfirm }).click()
  await expect(saveState(page)).toHaveText(/^Published \d/)
  await page.goto('/admin')
  await expect(waitingForMe(page)).toBeVisible()
  await expect(waitingForMe(page).getByRole('link', { name: title })).toHaveCount(0)

  const second = await browser.newPage()
  await signIn(second, 'second-publisher', 'en')
  await openFromOverview(second, Overview.waitingFor.secondLook, title)
  const look = second.getByRole('region', { name: SecondLook.title })
  await expect(look.getByText(/The embassy is closed today/)).toBeVisible()
  await look.getByRole('button', { name: SecondLook.reviewed }).click()
  await expect(look).toHaveCount(0)
  await second.goto('/admin')
  await expect(waitingForMe(second)).toBeVisible()
  await expect(waitingForMe(second).getByRole('link', { name: title })).toHaveCount(0)
})

test('an important change comes with a note that readers see with its date, a small one with none', async ({
  page,
  browser,
}) => {
  const reader = await browser.newPage()
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'Corrected afterwards')
  await writeArticle(page)
  await publish(page)
  await reader.goto('/en/news/corrected-afterwards')
  await expect(reader.getByRole('region', { name: Article.record })).toHaveCount(0)

  await changeLead(page, 'The meeting is on Tuesday.')
  await page.getByRole('button', { name: Edition.publishChange }).click()
  await publishDialog(page).getByRole('button', { name: Edition.publishConfirm }).click()
  await expect(publishDialog(page).getByText(Problem.noteMissing)).toBeVisible()
  await publishDialog(page).getByRole('button', { name: Edition.cancel }).last().click()
  await publishChange(page, 'The day of the meeting was corrected.')
  await changeLead(page, 'The meeting is on Tuesday, 1 December 2026.')
  await publishChange(page)

  await reader.reload()
  const record = reader.getByRole('region', { name: Article.record })
  await expect(record.getByText(/^First published: \d+ \w+ \d{4}/)).toBeVisible()
  await expect(record.getByRole('listitem')).toHaveText(
    /^\d+ \w+ \d{4}: The day of the meeting was corrected\.$/,
  )
  await expect(reader.getByText(/^Last changed \d+ \w+ \d{4}/)).toBeVisible()
  await expect(reader.getByText('The meeting is on Tuesday, 1 December 2026.')).toBeVisible()
})

test('a text is withdrawn with a reason, taken off, redirected, and published again each time', async ({
  page,
  browser,
}) => {
  const title = 'Here and gone'
  const reader = await browser.newPage()
  const open = async () => (await reader.goto('/en/news/here-and-gone'))?.status()
  await signIn(page, 'publisher', 'en')
  await startArticle(page, title)
  await writeArticle(page)
  await publish(page)

  await takeDown(page, 'withdraw', 'The meeting was called off.')
  expect(await open()).toBe(200)
  await expect(reader.getByRole('note')).toHaveText(/was withdrawn on .* The meeting was called off\.$/)
  await publishAgain(page)
  expect(await open()).toBe(200)
  await expect(reader.getByRole('note')).toHaveCount(0)
  await reader.goto('/en/news')
  await expect(reader.getByRole('link', { name: title })).toBeVisible()

  await takeDown(page, 'unpublish', '')
  expect(await open()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1, name: NotFound.goneTitle })).toBeVisible()
  await reader.goto('/en/news')
  await expect(reader.getByRole('link', { name: title })).toHaveCount(0)
  await publishAgain(page)
  expect(await open()).toBe(200)

  await takeDown(page, 'unpublish', '/en/galleries')
  await open()
  await expect(reader).toHaveURL('/en/galleries')
  await publishAgain(page)
  expect(await open()).toBe(200)
  await expect(reader).toHaveURL('/en/news/here-and-gone')
})

async function openFromOverview(page: Page, why: string, title: string) {
  await page.goto('/admin')
  await expect(waitingForMe(page).getByRole('heading', { name: why })).toBeVisible()
  await waitingForMe(page).getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expectAlive(page)
}

async function changeLead(page: Page, words: string) {
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(words)
  await expectSaved(page)
}

async function takeDown(page: Page, how: 'withdraw' | 'unpublish', answer: string) {
  await page.getByRole('button', { name: Edition[how] }).click()
  const dialog = page.getByRole('dialog', { name: Edition[`${how}Title`] })
  const field = how === 'withdraw' ? Edition.withdrawnNote : Edition.redirectTo
  await dialog.getByRole('textbox', { name: field }).fill(answer)
  await dialog.getByRole('button', { name: Edition[`${how}Confirm`] }).click()
  await expect(saveState(page)).toHaveText(how === 'withdraw' ? /^Withdrawn \d/ : /^Taken off the site \d/)
}
