import type { PayloadRequest, TypedUser } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** Who asks and writes articles. @throws RightMissing for anybody who writes none */
export const drafterOf = ({ user }: PayloadRequest): TypedUser => {
  if (!user || !mayAct(rolesOf(user), 'synthesise'))
    throw new RightMissing('Only editors and publishers order drafts from the wire and take them over.')
  return user
}
