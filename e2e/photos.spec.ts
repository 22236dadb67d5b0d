import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { cameraPhoto, publish, requestPublication, startArticle, writeArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { DeskPhotos, Edition, Problem } = words.en

test.beforeEach(async ({ page }) => signIn(page, 'publisher', 'en'))

async function uploadAs(page: Page, name: string, content: Buffer) {
  await page.getByLabel(DeskPhotos.files).setInputFiles({ name, mimeType: 'image/jpeg', buffer: content })
}

test('an article with a new photo: uploaded, described, credited, published, seen by a reader', async ({
  page,
  browser,
}) => {
  await startArticle(page, 'With a photo from the camera')
  await writeArticle(page)
  await page.getByRole('button', { name: DeskPhotos.chooseLead }).click()
  const picker = page.getByRole('dialog', { name: DeskPhotos.pick })
  await picker.getByRole('tab', { name: DeskPhotos.upload }).click()
  await picker.getByRole('textbox', { name: DeskPhotos.author }).fill('Press Office')
  await uploadAs(page, 'IMG_0001.JPG', await cameraPhoto())
  await picker
    .getByRole('textbox', { name: DeskPhotos.description.en })
    .fill('A plain blue sky above the ministry.')
  await picker.getByRole('button', { name: DeskPhotos.saveWords.en }).click()
  await expect(picker.getByText(DeskPhotos.saved)).toBeVisible()
  await picker.getByRole('tab', { name: DeskPhotos.library }).click()
  await picker.getByRole('button', { name: 'A plain blue sky above the ministry.' }).click()
  await expect(picker).toBeHidden()
  await publish(page)

  const reader = await browser.newPage()
  await reader.goto('/en/news/with-a-photo-from-the-camera')
  const photo = reader.getByRole('img', { name: 'A plain blue sky above the ministry.' })
  await expect(photo).toBeVisible()
  await expect(reader.getByText('Photo: Press Office/MFA')).toBeVisible()
  const address = await photo.evaluate((image: HTMLImageElement) => image.currentSrc)
  const metadata = await sharp(await (await reader.request.get(address)).body()).metadata()
  expect([metadata.exif, metadata.icc, metadata.xmp]).toEqual([undefined, undefined, undefined])
})

test('publishing is refused while a photo has no description in this language', async ({ page }) => {
  await page.goto('/admin/photos')
  await page.getByRole('textbox', { name: DeskPhotos.author }).fill('Press Office')
  await uploadAs(page, 'undescribed.jpg', await cameraPhoto('#a63a2b'))
  await expect(page.getByText(/^Uploaded undescribed.jpg/)).toBeVisible()
  await startArticle(page, 'A photo without a description')
  await writeArticle(page)
  await page.getByRole('button', { name: DeskPhotos.addToGallery }).click()
  const picker = page.getByRole('dialog', { name: DeskPhotos.pick })
  await picker.getByRole('button', { name: 'Photo: Press Office/MFA' }).first().click()
  await requestPublication(page)
  const reason = Problem.descriptionMissing.replace('{number}', '1')
  await page.getByRole('alert').getByRole('link', { name: reason }).click()
  await expect(page.getByRole('link', { name: 'Describe photo 1' })).toBeFocused()
})

test('what is no photo, or too large, or without a credit is refused with a sentence', async ({ page }) => {
  await page.goto('/admin/photos')
  await uploadAs(page, 'no-credit.jpg', await cameraPhoto())
  // The ministry as agency is a credit; an unnamed agency is none.
  await page.getByRole('combobox', { name: DeskPhotos.agency }).selectOption('other')
  await uploadAs(page, 'nobody.jpg', await cameraPhoto())
  await expect(page.getByRole('alert').filter({ hasText: 'nobody.jpg' })).toContainText(Problem.authorMissing)
  await page.getByRole('textbox', { name: DeskPhotos.agencyName }).fill('PAP')
  await uploadAs(
    page,
    'script.jpg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  )
  await expect(page.getByRole('alert').filter({ hasText: 'script.jpg' })).toContainText(
    Problem.fileUnreadable,
  )
  await uploadAs(page, 'huge.jpg', Buffer.alloc(41 * 1024 * 1024))
  await expect(page.getByRole('alert').filter({ hasText: 'huge.jpg' })).toContainText('40 MB')
})

test('the photos of an article are ordered by keyboard', async ({ page }) => {
  await startArticle(page, 'Photos in order')
  const picker = page.getByRole('dialog', { name: DeskPhotos.pick })
  for (const index of [0, 1]) {
    await page.getByRole('button', { name: DeskPhotos.addToGallery }).press('Enter')
    await picker
      .getByRole('listitem')
      .getByRole('button')
      .nth(index + 8)
      .press('Enter')
    await expect(picker).toBeHidden()
  }
  const gallery = page
    .getByRole('form', { name: Edition.form })
    .getByRole('list')
    .filter({ has: page.getByRole('button', { name: 'Move photo 1 down' }) })
  const first = await gallery.getByRole('link').first().innerText()
  await page.getByRole('button', { name: 'Move photo 1 down' }).press('Enter')
  await expect(gallery.getByRole('link').nth(1)).toHaveText(first)
  await expect(page.getByText('Photo 1 is now in place 2.')).toBeAttached()
})
