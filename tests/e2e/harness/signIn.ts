import type { Page } from 'playwright-core'
import { accountOf } from './accountOf.ts'

/** Signs in at /admin as the demo's member of staff with that role, and waits for the desk. */
export const signIn = async (page: Page, folder: string, role: string): Promise<void> => {
  const { email, password } = accountOf(folder, role)
  await page.goto('/admin')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page
    .getByRole('heading', { name: /\d{4}$/ })
    .first()
    .waitFor()
}
