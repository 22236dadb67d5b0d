import type { Page } from '@playwright/test'

/** The part of the overview that says what a person is asked for. */
export function waitingForMe(page: Page) {
  return page.getByRole('region', { name: /^Waiting for me/ })
}
