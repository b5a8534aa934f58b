// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The demo's account with a role.
 * @param {string} data the folder of the newsroom's data
 * @param {string} role
 */
export function accountOf(data, role) {
  const lines = readFileSync(join(data, 'demo-accounts.txt'), 'utf8').trim().split('\n')
  const [, email = '', password = ''] =
    lines.map((line) => line.split('\t')).find(([roles]) => roles === role) ?? []
  if (!email) throw new Error(`The demo has no ${role}.`)
  return { email, password }
}
