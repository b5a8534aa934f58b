import type { PayloadRequest, TypedUser } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** Whoever asks, if they may read articles. @throws RightMissing for anybody else. */
export const staffOf = ({ user }: PayloadRequest): TypedUser => {
  if (!user || !mayDo(rolesOf(user), 'articles', 'read'))
    throw new RightMissing('Sign in to see the fact-check desk.')
  return user
}
