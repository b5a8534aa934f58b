import type { PayloadRequest, TypedUser } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** The fact-checker who asks. @throws RightMissing for anybody else. */
export const checkerOf = ({ user }: PayloadRequest): TypedUser => {
  if (!user || !mayAct(rolesOf(user), 'clear'))
    throw new RightMissing('Only a fact-checker decides on links and claims, and clears.')
  return user
}
