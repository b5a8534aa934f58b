import { chmod, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { type Account, createAccount } from '../../commands/createAccount.ts'
import type { Role } from '../../domain/permissions/role.ts'

const staff: { name: string; email: string; roles: Role[] }[] = [
  { name: 'Ada Brandt', email: 'administrator@monexus.example', roles: ['administrator'] },
  { name: 'Elin Marsh', email: 'editor@monexus.example', roles: ['editor'] },
  { name: 'Tomas Reyl', email: 'checker@monexus.example', roles: ['factChecker'] },
  { name: 'Vera Osk', email: 'publisher@monexus.example', roles: ['publisher'] },
]

/** Opens one account for each role and notes them where only the owner of the folder can read. */
export const loadAccounts = async (payload: Payload, dataDir: string): Promise<Account[]> => {
  const accounts: Account[] = []
  for (const one of staff) accounts.push(await createAccount(payload, one))
  const file = resolve(dataDir, 'demo-accounts.txt')
  const lines = accounts.map(({ roles, email, password }) => `${roles.join(',')}\t${email}\t${password}\n`)
  await writeFile(file, lines.join(''), { mode: 0o600 })
  await chmod(file, 0o600)
  return accounts
}
