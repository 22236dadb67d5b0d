import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import {
  cameraPhoto,
  expectSaved,
  linkTo,
  openEdition,
  publish,
  saveState,
  startArticle,
  startTranslation,
  toLanguage,
  writeArticle,
} from './support/article'
import { nextMinute, schedule, scheduleDialog, wallClockReaches } from './support/planning'
import { ensureServer, startServer, stopServer } from './support/server'
import { signIn } from './support/sign-in'
import { addresses, words } from './words'

const { DeskPhotos, Edition, Overview, TimeField } = words.en

test.beforeEach(async ({ page }) => signIn(page, 'publisher', 'en'))

test.afterEach(ensureServer)

test('a planned text is public nowhere before its minute, and within two seconds of it in both languages', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  await startArticle(page, 'Embargoed until noon')
  await writeArticle(page)
  await uploadLeadPhoto(page)
  await startTranslation(page, 'Embargo do południa')
  const photo = (await previewedPhoto(page)).replace('/admin/media/', '/media/')
  const due = nextMinute(20)
  await schedule(page, due)
  await toLanguage(page, 'en')
  await schedule(page, due)
  await page.goto('/admin')
  const planned = page.getByRole('region', { name: Overview.planned })
  await expect(planned.getByRole('link', { name: 'Embargoed until noon' })).toBeVisible()
  await expect(planned.getByRole('link', { name: 'Embargo do południa' })).toBeVisible()

  const places = await placesWhereNewsShows(request)
  for (const path of places) expect(await textAt(request, path), path).not.toMatch(eitherTitle)
  for (const path of [en, pl, photo]) expect((await request.get(path)).status(), path).toBe(404)

  const whenever = { timeout: 90_000, intervals: [100] }
  await expect.poll(async () => (await request.get(en)).status(), whenever).toBe(200)
  expect(Date.now() - due).toBeGreaterThanOrEqual(0)
  expect(Date.now() - due).toBeLessThan(2000)
  for (const path of [pl, photo]) expect((await request.get(path)).status(), path).toBe(200)
  for (const path of places) expect(await textAt(request, path), path).toMatch(eitherTitle)
})

test('a server that was stopped publishes as soon as it is back, says how late, and raises an alarm for what it can’t', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  await startArticle(page, 'What it builds upon')
  await writeArticle(page)
  await publish(page)
  const base = page.url()
  await startArticle(page, 'Builds upon another')
  await writeArticle(page)
  await linkTo(page, '/en/news/what-it-builds-upon')
  await expectSaved(page)
  const linking = page.url()
  await startArticle(page, 'The server slept over it')
  await writeArticle(page)
  await expectSaved(page)

  const due = nextMinute(25)
  await schedule(page, due)
  await openEdition(page, linking)
  await schedule(page, due)
  await openEdition(page, base)
  await page.getByRole('button', { name: Edition.unpublish }).click()
  await page.getByRole('dialog').getByRole('button', { name: Edition.unpublishConfirm }).click()
  await expect(saveState(page)).toHaveText(/^Taken off the site/)
  await stopServer()
  await wallClockReaches(due + 7000)
  await startServer()

  await expect.poll(async () => (await request.get('/en/news/the-server-slept-over-it')).status()).toBe(200)
  expect((await request.get('/en/news/builds-upon-another')).status()).toBe(404)
  await page.goto('/admin')
  const planned = page.getByRole('region', { name: Overview.planned })
  await expect(planned.getByRole('heading', { name: Overview.late })).toBeVisible()
  await expect(planned.getByRole('listitem').filter({ hasText: 'The server slept over it' })).toContainText(
    /[12] minutes? late/,
  )
  const alarm = planned.getByRole('alert')
  await expect(alarm).toContainText(Overview.overdue)
  await alarm.getByRole('link', { name: 'Builds upon another' }).click()
  await page.getByRole('button', { name: Edition.unschedule }).click()
  await expect(saveState(page)).toHaveText(/^The scheduled publication was cancelled/)
})

test('a time that the change of the clocks skips is explained, and one that comes twice is asked about', async ({
  page,
}) => {
  const [spring, autumn] = nextClockChanges()
  await page.clock.setFixedTime(new Date(`${autumn}T00:40:00Z`))
  await startArticle(page, 'At night')
  await writeArticle(page)
  await expectSaved(page)
  await page.getByRole('button', { name: Edition.schedule }).click()
  const dialog = scheduleDialog(page)
  const time = dialog.getByLabel(Edition.publishAt)
  await time.fill(`${spring}T02:30`)
  await expect(dialog.getByRole('alert')).toHaveText(
    /the clocks go from 02:00 to 03:00, so there is no 02:30/,
  )
  await dialog.getByRole('textbox', { name: Edition.urgentReason }).fill('The journey has no second person.')
  await dialog.getByRole('button', { name: Edition.scheduleConfirm }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()

  await time.fill(`${autumn}T02:30`)
  const which = dialog.getByRole('radiogroup', { name: TimeField.choose.replace('{time}', '02:30') })
  await expect(which).toBeVisible()
  await expect(dialog.getByText(/02:30 comes twice: first/)).toBeVisible()
  await which.getByRole('radio', { name: TimeField.first }).check()
  await expect(dialog.getByRole('status')).toHaveText(/02:30 CEST = 00:30 UTC$/)
  await which.getByRole('radio', { name: TimeField.second }).check()
  await expect(dialog.getByRole('status')).toHaveText(/02:30 CET = 01:30 UTC$/)
  await dialog.getByRole('button', { name: Edition.scheduleConfirm }).click()
  await expect(page.getByText(/^Scheduled: becomes public .* 02:30 CET\.$/)).toBeVisible()
  await page.getByRole('button', { name: Edition.unschedule }).click()
  await expect(saveState(page)).toHaveText(/^The scheduled publication was cancelled/)
})

const eitherTitle = /Embargoed until noon|Embargo do południa/
const en = '/en/news/embargoed-until-noon'
const pl = '/pl/aktualnosci/embargo-do-poludnia'

/** Where new articles show: fronts, lists, this month's archive, and the newest article, which names its neighbour. */
async function placesWhereNewsShows(request: APIRequestContext) {
  const [year, month] = new Date().toISOString().split('-')
  const newest = /href="(\/en\/news\/[^"]+)"/.exec(await textAt(request, '/en/news'))![1]!
  return [
    ...[addresses.en.front, addresses.pl.front, addresses.en.news, addresses.pl.news, newest],
    `/en/archive/${year}/${month}`,
  ]
}

async function textAt(request: APIRequestContext, path: string) {
  return (await request.get(path)).text()
}

async function uploadLeadPhoto(page: Page) {
  await page.getByRole('button', { name: DeskPhotos.chooseLead }).click()
  const picker = page.getByRole('dialog', { name: DeskPhotos.pick })
  await picker.getByRole('tab', { name: DeskPhotos.upload }).click()
  await picker.getByRole('textbox', { name: DeskPhotos.author }).fill('Press Office')
  const file = { name: 'embargo.jpg', mimeType: 'image/jpeg', buffer: await cameraPhoto('#2f6b4f') }
  await picker.getByLabel(DeskPhotos.files).setInputFiles(file)
  for (const [locale, words] of [
    ['en', 'A plain green field.'],
    ['pl', 'Jednolite zielone pole.'],
  ] as const) {
    await picker.getByRole('textbox', { name: DeskPhotos.description[locale] }).fill(words)
    await picker.getByRole('button', { name: DeskPhotos.saveWords[locale] }).click()
    await expect(picker.getByText(DeskPhotos.saved)).toHaveCount(locale === 'en' ? 1 : 2)
  }
  await picker.getByRole('button', { name: DeskPhotos.use }).click()
  await expect(picker).toBeHidden()
  await expectSaved(page)
}

/** The address at which staff see the photo of the text in the form. */
async function previewedPhoto(page: Page) {
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: Edition.preview }).click()
  const preview = await opened
  const photo = preview.getByRole('img', { name: 'Jednolite zielone pole.' })
  const address = await photo.evaluate((image: HTMLImageElement) => image.src)
  await preview.close()
  return new URL(address).pathname
}

/** The next nights on which Warsaw's clocks go forward and back: the last Sundays of March and October. */
function nextClockChanges() {
  const year = new Date().getUTCFullYear() + 1
  return ['03', '10'].map((month) => {
    const last = new Date(`${year}-${month}-31T00:00:00Z`)
    last.setUTCDate(31 - last.getUTCDay())
    return last.toISOString().slice(0, 10)
  }) as [string, string]
}
