import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '../domain/permissions/role.ts'
import type { User } from '../generated/payload-types.ts'

export interface Account {
  user: User
  email: string
  password: string
  roles: Role[]
}

/** 96 bits from the system's own source: nobody has this password but who reads it once. */
const newPassword = (): string => randomBytes(12).toString('base64url')

/** Opens an account with a password of its own making; an account that exists gets a new password. */
export const createAccount = async (
  payload: Payload,
  { name, email, roles }: { name: string; email: string; roles: Role[] },
): Promise<Account> => {
  const password = newPassword()
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1 })
  const [known] = docs
  const data = { name, email, password, roles }
  const user = known
    ? await payload.update({ collection: 'users', id: known.id, data })
    : await payload.create({ collection: 'users', data })
  return { user, email, password, roles }
}
