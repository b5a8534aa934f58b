import type { PayloadRequest, TypedUser } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** Whoever asks, if they may see how a draft was made. @throws RightMissing for anybody else */
export const synthesisReaderOf = ({ user }: PayloadRequest): TypedUser => {
  if (!user || !mayDo(rolesOf(user), 'syntheses', 'read'))
    throw new RightMissing('Sign in to see how a draft was made.')
  return user
}
