import { z } from 'zod'
import { type Role, role } from '../domain/permissions/role.ts'

const member = z.object({ roles: z.array(role) })

/** The roles of whoever asks; nobody signed in has none. */
export const rolesOf = (user: unknown): Role[] => {
  const parsed = member.safeParse(user)
  return parsed.success ? parsed.data.roles : []
}
