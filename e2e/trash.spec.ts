import { expect, type Page, test } from '@playwright/test'
import { cameraPhoto, startArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { DeskPhotos, Problem, Topics, Trash } = words.en

test.beforeEach(async ({ page }) => signIn(page, 'editor', 'en'))

/** Moves what the page shows to the trash; leads there. */
async function moveToTrash(page: Page, question: string) {
  await page.getByRole('button', { name: Trash.move }).click()
  const dialog = page.getByRole('dialog', { name: question })
  await dialog.getByRole('button', { name: Trash.moveConfirm }).click()
  await expect(page).toHaveURL('/admin/trash')
}

test('a draft goes to the trash, leaves the list, and comes back whole', async ({ page }) => {
  const title = 'A draft that nobody wants'
  await startArticle(page, title)
  await moveToTrash(page, Trash.moveTitle.article)
  await expect(page.getByText(Trash.explanation)).toBeVisible()
  await expect(page.getByRole('row', { name: title })).toContainText('The editor')

  await page.goto('/admin/articles')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)

  await page.goto('/admin/trash')
  await page.getByRole('button', { name: `${Trash.takeOut}: ${title}` }).click()
  const done = Trash.takenOut.replace('{title}', title)
  await expect(page.getByRole('status').filter({ hasText: done })).toBeVisible()
  await expect(page.getByRole('row', { name: title })).toHaveCount(0)
  await page.goto('/admin/articles')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('textbox', { name: words.en.Edition.title, exact: true })).toHaveValue(title)
})

test('a photo in use stays, and the places are named', async ({ page }) => {
  await page.goto('/admin/photos?q=lighthouse')
  await page
    .getByRole('link', { name: /lighthouse/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: Trash.uses })).toBeVisible()
  await page.getByRole('button', { name: Trash.move }).click()
  const dialog = page.getByRole('dialog', { name: Trash.inUse })
  await expect(dialog.getByText(Trash.stays.photo)).toBeVisible()
  await expect(dialog.getByRole('button', { name: Trash.moveConfirm })).toHaveCount(0)
  await dialog.getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/admin\/(articles|galleries)\//)
})

test('an unused photo leaves the library, and comes back when the same file is uploaded', async ({
  page,
}) => {
  const file = { name: 'sky.jpg', mimeType: 'image/jpeg', buffer: await cameraPhoto('#7a5c2e') }
  const library = '/admin/photos?q=Nobody+Needed'
  const photo = page.getByRole('listitem').filter({ hasText: 'Nobody Needed' }).getByRole('link')
  const upload = async (answer: RegExp) => {
    await page.goto('/admin/photos')
    await page.getByRole('textbox', { name: DeskPhotos.author }).fill('Nobody Needed')
    await page.getByLabel(DeskPhotos.files).setInputFiles(file)
    await expect(page.getByRole('status').filter({ hasText: answer })).toBeVisible()
  }
  await upload(/^Uploaded sky.jpg/)
  await page.goto(library)
  await photo.click()
  await moveToTrash(page, Trash.moveTitle.photo)
  await page.goto(library)
  await expect(page.getByText(DeskPhotos.noMatch.replace('{query}', 'Nobody Needed'))).toBeVisible()
  await upload(/^sky.jpg is already in the library/)
  await page.goto(library)
  await expect(photo).toBeVisible()
})

test('a topic is added once, renamed, and put aside while nothing is about it', async ({ page }) => {
  await page.goto('/admin/topics')
  const form = page.getByRole('region', { name: Topics.new })
  const add = async () => {
    await form.getByRole('combobox', { name: Topics.kindField }).selectOption('place')
    await form.getByRole('textbox', { name: Topics.name.pl }).fill('Jezioro Śniardwy')
    await form.getByRole('textbox', { name: Topics.name.en }).fill('Lake Śniardwy')
    await form.getByRole('button', { name: Topics.add }).click()
  }
  await add()
  const places = page.getByRole('table', { name: Topics.kinds.place })
  await expect(places.getByRole('row', { name: 'Lake Śniardwy' })).toBeVisible()
  await add()
  await expect(form.getByRole('alert').getByRole('link', { name: Problem.nameTaken }).first()).toBeVisible()

  await places.getByRole('link', { name: 'Lake Śniardwy' }).click()
  await page.getByRole('textbox', { name: Topics.name.en }).fill('Śniardwy')
  await page.getByRole('button', { name: Topics.rename }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Śniardwy' })).toBeVisible()
  await expect(page.getByText(Trash.unused)).toBeVisible()
  await moveToTrash(page, Trash.moveTitle.topic)
  await expect(page.getByRole('row', { name: 'Śniardwy' })).toBeVisible()
})

test('a translator sees the trash and takes nothing out', async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page, 'translator', 'en')
  await page.goto('/admin/trash')
  await expect(page.getByRole('heading', { level: 1, name: Trash.title })).toBeVisible()
  await expect(page.getByRole('button', { name: new RegExp(Trash.takeOut) })).toHaveCount(0)
})
