import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import type { Asker } from '../commands/wireDesk/Asker.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** Whoever asks, if they may read the wire. @throws RightMissing for anybody else. */
export const deskVisitorOf = ({ user, payload }: PayloadRequest): Asker => {
  if (!user || !mayDo(rolesOf(user), 'wire-items', 'read'))
    throw new RightMissing('Sign in to see the wire desk.')
  return { user, payload }
}
