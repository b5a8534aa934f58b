import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { loadDemo } from '../../demo/load/loadDemo.ts'
import { demoIsDue } from '../../demo/load/demoIsDue.ts'

interface DemoOrder {
  dataDir: string
  now: Date
}

/** `monexus demo`: loads the demo newsroom into an empty database. 0 loaded, 1 somebody works here already. */
export const demo = async (
  payload: Payload,
  { dataDir, now }: DemoOrder,
  say: (line: string) => void,
): Promise<number> => {
  const folder = resolve(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!(await demoIsDue(payload, folder))) {
    say('This newsroom is not empty: the demo is loaded only into a new one.')
    return 1
  }
  await loadDemo(payload, { dataDir: folder, now })
  say(`The demo newsroom is loaded. Its accounts are in ${resolve(folder, 'demo-accounts.txt')}.`)
  return 0
}
