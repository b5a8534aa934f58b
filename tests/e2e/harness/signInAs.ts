import type { Page } from 'playwright-core'

/** Signs in at /admin with an account and waits for the desk. */
export const signInAs = async (page: Page, account: { email: string; password: string }): Promise<void> => {
  await page.goto('/admin')
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page
    .getByRole('heading', { name: /\d{4}$/ })
    .first()
    .waitFor()
}
