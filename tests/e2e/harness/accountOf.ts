import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The demo's account with a role, as the first start noted it. */
export const accountOf = (folder: string, role: string): { email: string; password: string } => {
  const lines = readFileSync(join(folder, 'demo-accounts.txt'), 'utf8').trim().split('\n')
  for (const line of lines) {
    const [roles = '', email = '', password = ''] = line.split('\t')
    if (roles.split(',').includes(role)) return { email, password }
  }
  throw new Error(`The demo has no ${role}.`)
}
