import { expect, type Page, test } from '@playwright/test'
import { expectSaved, startArticle, writeArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Bulk, Desk } = words.en

/** Ticks these articles in the list, chooses what to do with their English texts, and goes on to the question. */
async function choose(page: Page, titles: string[], act: keyof typeof Bulk.acts) {
  await page.goto('/admin/articles?q=bulk+journey')
  for (const title of titles)
    await page.getByRole('checkbox', { name: Bulk.choose.replace('{title}', title) }).check()
  const bar = page.getByRole('group', { name: Bulk.title })
  await expect(bar.getByRole('status')).toContainText(`${titles.length} article`)
  await bar.getByRole('combobox', { name: Bulk.act }).selectOption({ label: Bulk.acts[act] })
  if (act !== 'trash') await bar.getByRole('combobox', { name: Bulk.language }).selectOption('en')
  await bar.getByRole('button', { name: Bulk.go }).click()
  return page.getByRole('dialog', { name: Bulk.question[act] })
}

const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })

async function aDraft(page: Page, title: string) {
  await startArticle(page, title)
  await writeArticle(page)
  await expectSaved(page)
}

test('an editor submits several texts, a publisher approves and publishes them; what is refused says why', async ({
  page,
  browser,
}) => {
  const titles = ['Bulk journey: the first text', 'Bulk journey: the second text']
  await signIn(page, 'editor', 'en')
  for (const title of titles) await aDraft(page, title)
  const asked = await choose(page, titles, 'submit')
  await expect(asked).toContainText('Ticked: 2.')
  await asked.getByRole('button', { name: Bulk.confirm.submit }).click()
  await expect(said(page, /^Submitted for review: 2\./)).toBeVisible()
  for (const title of titles)
    await expect(page.getByRole('row', { name: title })).toContainText(Desk.state.submitted)

  const publisher = await (await browser.newContext()).newPage()
  await signIn(publisher, 'publisher', 'en')
  await (
    await choose(publisher, titles, 'publish')
  )
    .getByRole('button', { name: Bulk.confirm.publish })
    .click()
  await expect(said(publisher, /^Published: 0\. 2 were left/)).toBeVisible()
  const refused = publisher.getByRole('list', { name: Bulk.refusedList }).getByRole('listitem')
  await expect(refused.filter({ hasText: titles[0] })).toContainText(Bulk.notNow.publish)

  await (
    await choose(publisher, titles, 'approve')
  )
    .getByRole('button', { name: Bulk.confirm.approve })
    .click()
  await expect(said(publisher, /^Approved: 2\./)).toBeVisible()
  await (
    await choose(publisher, titles, 'publish')
  )
    .getByRole('button', { name: Bulk.confirm.publish })
    .click()
  await expect(said(publisher, /^Published: 2\./)).toBeVisible()
  const reader = await (await browser.newContext()).newPage()
  await reader.goto('/en/news')
  for (const title of titles) await expect(reader.getByRole('link', { name: title })).toBeVisible()

  await (
    await choose(publisher, titles, 'withdraw')
  )
    .getByRole('button', { name: Bulk.confirm.withdraw })
    .click()
  await expect(said(publisher, /^Withdrawn: 2\./)).toBeVisible()
  await reader.reload()
  for (const title of titles) await expect(reader.getByRole('link', { name: title })).toHaveCount(0)
})

test('drafts go to the trash together; all of a page are ticked by one box, and the question can be declined', async ({
  page,
}) => {
  const title = 'Bulk journey: for the trash'
  await signIn(page, 'editor', 'en')
  await startArticle(page, title)
  await page.goto(`/admin/articles?q=${encodeURIComponent('for the trash')}`)
  await page.getByRole('checkbox', { name: Bulk.chooseAll }).check()
  await expect(page.getByRole('checkbox', { name: Bulk.choose.replace('{title}', title) })).toBeChecked()

  const asked = await choose(page, [title], 'trash')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(page.getByRole('row', { name: title })).toBeVisible()

  await page.getByRole('button', { name: Bulk.go }).click()
  await page.getByRole('dialog').getByRole('button', { name: Bulk.confirm.trash }).click()
  await expect(said(page, /^Moved to the trash: 1\./)).toBeVisible()
  await expect(page.getByRole('row', { name: title })).toHaveCount(0)
  await page.getByRole('link', { name: Bulk.openTrash }).click()
  await expect(page.getByRole('row', { name: title })).toBeVisible()
})
