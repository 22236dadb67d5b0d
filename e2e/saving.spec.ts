import { expect, type Page, test } from '@playwright/test'
import { body, expectSaved, saveState, startArticle, writeArticle } from './support/article'
import { signIn } from './support/sign-in'
import { emailOf, passwordOfStaff } from './support/staff'
import { words } from './words'

const { Compare, Conflict, Desk, Edition, History, SignInAgain } = words.en

const titleOf = (page: Page) => page.getByRole('textbox', { name: Edition.title, exact: true })
const leadOf = (page: Page) => page.getByRole('textbox', { name: Edition.lead, exact: true })
const textOf = (page: Page) => page.getByRole('textbox', { name: Edition.body })

test.beforeEach(async ({ page }) => signIn(page, 'publisher', 'en'))

test('what is typed is saved by itself within two seconds of a pause, and the desk says how it stands', async ({
  page,
}) => {
  await startArticle(page, 'Saved by itself')
  await expect(saveState(page)).toHaveText(Edition.status.saved)
  const answered = page.waitForResponse('**/admin/articles/save')
  await leadOf(page).fill('Typed and left alone.')
  const stopped = Date.now()
  await expect(saveState(page)).toHaveText(Edition.status.unsaved)
  await answered
  expect(Date.now() - stopped).toBeLessThan(2000)
  await expectSaved(page)
  await page.reload()
  await expect(leadOf(page)).toHaveValue('Typed and left alone.')
})

test('without a connection the text is kept, the desk says so, and it is saved when the connection is back', async ({
  page,
  context,
}) => {
  await startArticle(page, 'Written on a train')
  await context.setOffline(true)
  await leadOf(page).fill('Typed in a tunnel.')
  await expect(saveState(page)).toHaveText(Edition.status.unreachable)
  await textOf(page).click()
  await page.keyboard.type('And more of it.')
  await expect(saveState(page)).toHaveText(Edition.status.unreachable)
  await context.setOffline(false)
  await expectSaved(page)
  await page.reload()
  await expect(leadOf(page)).toHaveValue('Typed in a tunnel.')
  await expect(textOf(page)).toHaveText('And more of it.')
})

test('a session that ends keeps the typed text; signing in happens in front of it, and it is saved', async ({
  page,
  context,
}) => {
  await startArticle(page, 'The session ends here')
  const other = await context.newPage()
  await other.goto('/admin')
  await other.getByRole('button', { name: Desk.signOut }).click()
  await expect(other).toHaveURL(/sign-in/)

  await writeArticle(page)
  const dialog = page.getByRole('dialog', { name: SignInAgain.title })
  await expect(dialog).toBeVisible()
  await expect(saveState(page)).toHaveText(Edition.status.signedOut)
  await expect(textOf(page)).toHaveText(body)
  await dialog.getByRole('textbox', { name: SignInAgain.email }).fill(emailOf('publisher'))
  const password = dialog.getByLabel(SignInAgain.password, { exact: true })
  await password.fill('not the password at all')
  await dialog.getByRole('button', { name: SignInAgain.submit }).click()
  await expect(dialog.getByRole('alert')).toHaveText(SignInAgain.failed)
  await password.fill(passwordOfStaff)
  await dialog.getByRole('button', { name: SignInAgain.submit }).click()
  await expect(dialog).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expect(textOf(page)).toHaveText(body)
})

test('two people in one text see each other, and choose place by place where both have written', async ({
  page,
  browser,
}) => {
  await startArticle(page, 'Two people at once')
  await typeParagraphs(page, ['The first paragraph.', 'The second paragraph.', 'The third paragraph.'])
  await expectSaved(page)

  const other = await browser.newPage()
  await signIn(other, 'editor', 'en')
  await other.goto(page.url())
  await expect(other.getByText(also('The publisher'))).toBeVisible()
  await expect(page.getByText(also('The editor'))).toBeVisible({ timeout: 15_000 })
  await titleOf(other).fill('The title of the other')
  await replaceParagraph(other, 'The first paragraph.', 'The first paragraph, by the editor.')
  await expectSaved(other)

  await titleOf(page).fill('My title')
  await replaceParagraph(page, 'The third paragraph.', 'The third paragraph, by the publisher.')
  const conflict = page.getByRole('region', { name: Conflict.heading })
  await expect(conflict.getByRole('alert')).toContainText('The editor')
  await expect(saveState(page)).toHaveText(Edition.status.conflict)
  const [title, first, third] = [
    conflict.getByRole('group', { name: Compare.title }),
    conflict.getByRole('group', { name: place(1) }),
    conflict.getByRole('group', { name: place(2) }),
  ]
  await expect(title).toContainText('The title of the other')
  await expect(title).toContainText('My title')
  await expect(first).toContainText('The first paragraph, by the editor.')
  await expect(third).toContainText('The third paragraph, by the publisher.')

  const theirs = { name: Conflict.theirsBy.replace('{name}', 'The editor') }
  await title.getByRole('radio', theirs).check()
  await first.getByRole('radio', theirs).check()
  await third.getByRole('radio', { name: Conflict.mine }).check()
  await conflict.getByRole('button', { name: Conflict.use }).click()
  await expectSaved(page)
  await expect(conflict).toBeHidden()
  await page.reload()
  await expect(titleOf(page)).toHaveValue('The title of the other')
  await expect(textOf(page).getByRole('paragraph')).toHaveText([
    'The first paragraph, by the editor.',
    'The second paragraph.',
    'The third paragraph, by the publisher.',
  ])

  await page.getByRole('link', { name: Edition.history }).click()
  const versions = page.getByRole('row').filter({ has: page.getByRole('radio') })
  await expect(versions).toHaveCount(5)
  await versions
    .nth(1)
    .getByRole('radio', { name: new RegExp(`^${History.to}:`) })
    .check()
  await versions
    .nth(2)
    .getByRole('radio', { name: new RegExp(`^${History.from}:`) })
    .check()
  await page.getByRole('button', { name: History.compare }).click()
  const compared = page.getByRole('region', { name: History.compared })
  await expect(compared.getByRole('insertion').filter({ hasText: 'My' }), 'nor is mine lost').toBeVisible()
})

test('the same person in two tabs is told, and asked, like two people', async ({ page, context }) => {
  await startArticle(page, 'Two tabs')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText(also(Edition.otherTab))).toBeVisible()
  await leadOf(other).fill('The lead of the second tab.')
  await expectSaved(other)
  await leadOf(page).fill('The lead of the first tab.')
  const conflict = page.getByRole('region', { name: Conflict.heading })
  await conflict.getByRole('button', { name: Conflict.keepMine }).click()
  await conflict.getByRole('button', { name: Conflict.use }).click()
  await expectSaved(page)
  await page.goto('/admin')
  const told = other.waitForResponse('**/admin/articles/presence')
  await other.reload()
  await expect(leadOf(other)).toHaveValue('The lead of the first tab.')
  await told
  await expect(
    other.getByText(also(Edition.otherTab)),
    'neither this tab reloaded nor the one left',
  ).toHaveCount(0)
})

test('two versions are compared word by word, and an earlier one is taken up again', async ({ page }) => {
  await startArticle(page, 'What it said before')
  await leadOf(page).fill('The minister met the ambassador on Monday.')
  await page.getByRole('button', { name: Edition.save }).click()
  await expectSaved(page)
  await leadOf(page).fill('The minister met the ambassador on Tuesday.')
  await page.getByRole('button', { name: Edition.save }).click()
  await expectSaved(page)

  await page.getByRole('link', { name: Edition.history }).click()
  const compared = page.getByRole('region', { name: History.compared })
  await expect(compared.getByRole('deletion')).toHaveText(/Monday/)
  await expect(compared.getByRole('insertion')).toHaveText(/Tuesday/)
  const versions = page.getByRole('row').filter({ has: page.getByRole('radio') })
  await expect(versions).toHaveCount(3)
  await versions.nth(1).getByRole('button', { name: History.restore }).click()
  const dialog = page.getByRole('dialog', { name: History.restoreTitle })
  await dialog.getByRole('button', { name: History.restoreConfirm }).click()
  await expect(leadOf(page)).toHaveValue('The minister met the ambassador on Monday.')
  await expect(saveState(page)).toHaveText(Edition.status.saved)

  await page.getByRole('link', { name: Edition.history }).click()
  await expect(versions).toHaveCount(4)
  await expect(versions.first()).toContainText(History.reason.restored)
})

function also(name: string) {
  return Edition.alsoOpen.replace('{names}', name)
}

function place(number: number) {
  return new RegExp(`^${Conflict.place.replace('{number}', String(number)).replace('{places}', '')}`)
}

async function typeParagraphs(page: Page, paragraphs: string[]) {
  await textOf(page).click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
}

async function replaceParagraph(page: Page, before: string, after: string) {
  await textOf(page).getByText(before).click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.type(after)
}
