import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import type { Environment } from '../adapters/environment.ts'
import { type Account, createAccount } from '../commands/createAccount.ts'
import { finishPresses } from '../commands/finishPresses.ts'
import { demoIsDue } from '../demo/load/demoIsDue.ts'
import { loadDemo } from '../demo/load/loadDemo.ts'
import { reportStep } from '../cli/setup/reportStep.mjs'
import { openNewsroom } from './openNewsroom.ts'

interface Prepared {
  payload: Payload
  /** Accounts opened by this start, whose passwords are shown this once. */
  opened: Account[]
}

const openDatabase = async (): Promise<Payload> => {
  const payload = await reportStep('Database', async () => ({
    outcome: 'ready',
    value: await openNewsroom(),
  }))
  if (!payload) throw new Error('The database could not be opened.')
  return payload
}

const firstAdministrator = async (payload: Payload): Promise<Account[]> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return []
  const account = {
    name: 'Administrator',
    email: 'administrator@monexus.example',
    roles: ['administrator' as const],
  }
  return [await createAccount(payload, account)]
}

const furnish = async (
  payload: Payload,
  settings: Environment,
): Promise<{ outcome: string; value: Account[] }> => {
  const dataDir = resolve(settings.MONEXUS_DATA_DIR)
  await mkdir(dataDir, { recursive: true })
  if (settings.MONEXUS_DEMO === '1' && (await demoIsDue(payload, dataDir)))
    return { outcome: 'demo loaded', value: await loadDemo(payload, { dataDir, now: new Date() }) }
  const settled = await finishPresses(payload)
  const outcome = settled > 0 ? 'last press completed' : 'in order'
  return { outcome, value: await firstAdministrator(payload) }
}

/** Opens the database, migrates it, loads the demo where it is due, completes what a crash left. */
export const prepareNewsroom = async (settings: Environment): Promise<Prepared> => {
  const payload = await openDatabase()
  const opened = await reportStep('Newsroom', () => furnish(payload, settings))
  return { payload, opened: opened ?? [] }
}
