import { expect, type Page } from '@playwright/test'
import { words } from '../words'
import { expectSaved, openEdition, startArticle, writeArticle } from './article'

const { Edition } = words.en

/** The pages of the desk that hold nothing chosen by the journey; an administrator opens them all. */
const paths = [
  '/admin',
  '/admin/articles',
  '/admin/articles/new',
  '/admin/photos',
  '/admin/galleries',
  '/admin/topics',
  '/admin/banners',
  '/admin/banners/new',
  '/admin/trash',
  '/admin/record',
  '/admin/settings',
  '/admin/search?q=minister',
]

/**
 * Opens every page of the desk, one after the other, and looks at each.
 * @param written an article with two versions and no Polish edition (`writeTwice`)
 */
export async function throughTheDesk(page: Page, written: string, look: (name: string) => Promise<void>) {
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(path)
  }
  for (const [list, line] of [
    ['photos', page.getByRole('main').getByRole('listitem')],
    ['galleries', page.getByRole('row').filter({ has: page.getByRole('rowheader') })],
  ] as const) {
    await page.goto(`/admin/${list}`)
    await line.getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/admin/${list}/.`))
    await look(`one of the ${list}`)
  }
  await openEdition(page, written)
  await look('an article')
  await openEdition(page, written.replace(/en$/, 'pl'))
  await look('a translation')
  await page.goto(`${written}/history`)
  await expect(page.getByRole('deletion').first()).toBeVisible()
  await look('a comparison')
}

/** Writes an article in two versions; the desk is in English. */
export async function writeTwice(page: Page, title: string) {
  await startArticle(page, title)
  await writeArticle(page)
  await page.getByRole('button', { name: Edition.save }).click()
  await expectSaved(page)
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill('Another lead altogether.')
  await expectSaved(page)
  return page.url()
}
