import type { Payload } from 'payload'
import { createAccount } from '../../src/commands/createAccount.ts'
import type { Role } from '../../src/domain/permissions/role.ts'
import type { User } from '../../src/generated/payload-types.ts'

export interface Staff {
  user: User & { collection: 'users' }
  email: string
  password: string
  /** For the `Authorization` header: `JWT <token>`. */
  token: string
}

let hired = 0

/** A member of staff with these roles, signed in. */
export const createStaff = async (payload: Payload, ...roles: Role[]): Promise<Staff> => {
  hired += 1
  const email = `${roles.join('-')}-${String(hired)}@monexus.example`
  const { user, password } = await createAccount(payload, {
    name: `${roles.join(' and ')} ${String(hired)}`,
    email,
    roles,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { user: { ...user, collection: 'users' }, email, password, token: token ?? '' }
}
