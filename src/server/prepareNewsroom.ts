import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import type { Environment } from '../adapters/environment.ts'
import { reportStep } from '../cli/setup/reportStep.mjs'
import { createAccount } from '../commands/createAccount.ts'
import { finishPresses } from '../commands/finishPresses.ts'
import { demoIsDue } from '../demo/load/demoIsDue.ts'
import { loadDemoApart, type NotedAccount } from './loadDemoApart.ts'
import { openNewsroom } from './openNewsroom.ts'

interface Prepared {
  payload: Payload
  /** Accounts opened by this start, whose passwords are shown this once. */
  opened: NotedAccount[]
}

const openDatabase = async (): Promise<Payload> => {
  const payload = await reportStep('Database', async () => ({
    outcome: 'ready',
    value: await openNewsroom(),
  }))
  if (!payload) throw new Error('The database could not be opened.')
  return payload
}

/** Nobody could sign in to a newsroom without accounts, and whoever came first could open one. */
const firstAdministrator = async (payload: Payload): Promise<NotedAccount[]> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return []
  const email = 'administrator@monexus.example'
  const { password } = await createAccount(payload, {
    name: 'Administrator',
    email,
    roles: ['administrator'],
  })
  return [{ role: 'administrator', email, password }]
}

const furnish = async (payload: Payload, settings: Environment) => {
  const dataDir = resolve(settings.MONEXUS_DATA_DIR)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  if (settings.MONEXUS_DEMO === '1' && (await demoIsDue(payload, dataDir)))
    return { outcome: 'demo loaded', value: await loadDemoApart(dataDir) }
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
