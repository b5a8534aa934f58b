import { type Act, actors } from './permissions.data.ts'
import type { Role } from './role.ts'

/** True if one of these roles carries the act: only a publisher prints, only a fact-checker clears. */
export const mayAct = (roles: readonly Role[], act: Act): boolean =>
  roles.some((role) => actors[act].includes(role))
