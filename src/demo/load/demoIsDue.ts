import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Payload } from 'payload'

/** True in a newsroom nobody works in yet, or in one whose demo was not loaded to its end. */
export const demoIsDue = async (payload: Payload, dataDir: string): Promise<boolean> => {
  if (existsSync(resolve(dataDir, 'demo-loading'))) return true
  const { totalDocs } = await payload.count({ collection: 'users' })
  return totalDocs === 0
}
