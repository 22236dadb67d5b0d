import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Desk, Record } = words.en
const { SignIn } = words.pl

test('an administrator finds who did what, and takes it along in a file that calculates nothing', async ({
  page,
  browser,
}) => {
  const stranger = await browser.newPage()
  await stranger.goto('/admin')
  await stranger.getByLabel(SignIn.email).fill('=1+1@example.org')
  await stranger.getByLabel(SignIn.password).fill('not the password at all')
  await stranger.getByRole('button', { name: SignIn.submit }).click()
  await expect(stranger.getByText(SignIn.failed)).toBeVisible()

  await signIn(page, 'administrator', 'en')
  await page.goto('/admin/record')
  const person = page.getByRole('combobox', { name: Record.person, exact: true })
  const group = page.getByRole('combobox', { name: Record.groupField, exact: true })
  await person.selectOption('The administrator – administrator@example.org')
  await group.selectOption(Record.group.signIns)
  await page.getByRole('button', { name: Record.find, exact: true }).click()
  const newest = page.getByRole('row').nth(1)
  await expect(newest).toContainText('The administrator')
  await expect(newest).toContainText(Record.action.signIn)
  await expect(newest).toContainText(/\d{2}:\d{2} CES?T/)

  await person.selectOption(Record.nobody)
  await page.getByRole('button', { name: Record.find, exact: true }).click()
  await expect(newest).toContainText('=1+1@example.org')
  await expect(person).toHaveValue('nobody')

  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: Record.export, exact: true }).click()
  const download = await started
  expect(download.suggestedFilename()).toMatch(/^record-of-changes-\d{4}-\d{2}-\d{2}\.csv$/)
  const file = await readFile(await download.path(), 'utf8')
  expect(file).toMatch(/^\uFEFF"Number","Time \(Warsaw\)"/)
  expect(file).toContain(`"'=1+1@example.org"`)
  expect(file).not.toMatch(/"=/)
  await page.goto('/admin/record')
  await expect(newest).toContainText(Record.action.exportRecord)
})

test('all entries about one thing, from any of them', async ({ page }) => {
  await signIn(page, 'administrator', 'en')
  await page.goto('/admin/record?group=publishing')
  const first = page.getByRole('row').nth(1)
  await first.getByText(/^Details of entry/).click()
  await first.getByRole('link', { name: Record.sameSubject }).click()
  await expect(page).toHaveURL(/\/admin\/record\?subject=/)
  await expect(page.getByRole('row').filter({ hasText: 'Saved the text' }).first()).toBeVisible()
  await page.getByRole('link', { name: Record.allSubjects }).click()
  await expect(page).toHaveURL('/admin/record')
})

test('nobody but administrators reads the record', async ({ page }) => {
  await signIn(page, 'publisher', 'en')
  await page.goto('/admin/record')
  await expect(page.getByRole('heading', { name: Desk.notFound.title })).toBeVisible()
  expect((await page.request.get('/admin/record/export')).status()).toBe(403)
})
