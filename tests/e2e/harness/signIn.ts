import type { Page } from 'playwright-core'
import { accountOf } from './accountOf.ts'
import { signInAs } from './signInAs.ts'

/** Signs in at /admin as the demo's member of staff with that role, and waits for the desk. */
export const signIn = (page: Page, folder: string, role: string): Promise<void> =>
  signInAs(page, accountOf(folder, role))
