import { expect, type Page } from '@playwright/test'
import { words } from '../words'
import { emailOf, passwordOfStaff, type StaffName } from './staff'

/** Signs in as this person, through the form, and sets the desk to this language. */
export function signIn(page: Page, name: StaffName, language: 'pl' | 'en' = 'pl') {
  return signInAs(page, emailOf(name), language)
}

/** The same for anybody who has an account. */
export async function signInAs(page: Page, email: string, language: 'pl' | 'en') {
  await page.goto('/admin')
  // The browsers of the journeys ask for Polish (playwright.config.ts).
  await page.getByLabel(words.pl.SignIn.email).fill(email)
  await page.getByLabel(words.pl.SignIn.password).fill(passwordOfStaff)
  await page.getByRole('button', { name: words.pl.SignIn.submit }).click()
  await expect(page.getByRole('navigation', { name: /^(Nawigacja redakcji|Desk navigation)$/ })).toBeVisible()
  const other = page.getByRole('button', { name: language === 'pl' ? 'Polski' : 'English', exact: true })
  if (await other.isVisible()) await other.click()
  await expect(page.getByRole('button', { name: words[language].Desk.signOut })).toBeVisible()
}
