import { readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import type { Account } from '../../commands/createAccount.ts'
import { composeQuotes } from '../composeQuotes.ts'
import { loadAccounts } from './loadAccounts.ts'
import { loadEdition } from './loadEdition.ts'
import { loadEdits } from './loadEdits.ts'
import { loadMasthead } from './loadMasthead.ts'
import { loadSections } from './loadSections.ts'
import { loadStories } from './loadStories.ts'
import { loadWire } from './loadWire.ts'

interface DemoSetting {
  dataDir: string
  now: Date
}

/** Present while the demo is being loaded: a start that finds it takes the loading up again. */
const mark = (dataDir: string): string => resolve(dataDir, 'demo-loading')

/** A loading that is taken up again goes on as of the moment it began: the wire’s addresses hold its times. */
const momentOf = async ({ dataDir, now }: DemoSetting): Promise<Date> => {
  const begun = new Date(await readFile(mark(dataDir), 'utf8').catch(() => ''))
  return Number.isNaN(begun.getTime()) ? now : begun
}

/**
 * Loads the demo newsroom through the same commands and hooks that serve a real one: accounts, wire
 * documents, stories, articles with their links, two printed editions, what sources edited since, and
 * an edition in planning. What is there already is left alone, so that a loading that was interrupted
 * can be taken up again.
 */
export const loadDemo = async (payload: Payload, setting: DemoSetting): Promise<Account[]> => {
  const { dataDir } = setting
  const now = await momentOf(setting)
  await writeFile(mark(dataDir), now.toISOString())
  const accounts = await loadAccounts(payload, dataDir)
  await loadMasthead(payload, now)
  await writeFile(resolve(dataDir, 'quotes.json'), JSON.stringify(composeQuotes(now), null, 2))
  await loadSections(payload)
  await loadWire(payload, now)
  await loadStories(payload, now)
  await loadEdits(payload, { state: 'at-print', now })
  for (const day of [-2, -1] as const) await loadEdition(payload, { accounts, day, now })
  await loadEdits(payload, { state: 'edited', now })
  await loadEdition(payload, { accounts, day: 0, now })
  await rm(mark(dataDir))
  return accounts
}
