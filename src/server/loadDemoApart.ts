import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

export interface NotedAccount {
  role: string
  email: string
  password: string
}

/**
 * Loads the demo in a process of its own: drawing its pictures takes memory that a server would
 * keep for as long as it runs. Answers the accounts as noted.
 */
export const loadDemoApart = async (dataDir: string): Promise<NotedAccount[]> => {
  await promisify(execFile)(process.execPath, [resolve('src/cli/monexus.mjs'), 'demo'])
  const noted = await readFile(resolve(dataDir, 'demo-accounts.txt'), 'utf8')
  return noted
    .trim()
    .split('\n')
    .map((line) => {
      const [role = '', email = '', password = ''] = line.split('\t')
      return { role, email, password }
    })
}
