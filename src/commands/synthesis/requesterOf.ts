import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { RightMissing } from '../../errors/RightMissing.ts'
import type { Synthesis } from '../../generated/payload-types.ts'

/**
 * A request in the name of whoever ordered a run, with the rights they have by now; what it writes to
 * articles names the run.
 * @throws RightMissing when their account is gone or drafts no more
 */
export const requesterOf = async (payload: Payload, { id, by }: Synthesis): Promise<PayloadRequest> => {
  const account = idOf(by)
  const user =
    account === null
      ? null
      : await payload.findByID({ collection: 'users', id: account, depth: 0, disableErrors: true })
  if (!user || !mayAct(rolesOf(user), 'synthesise'))
    throw new RightMissing('Whoever ordered this draft may order none any more. Nothing was changed.')
  return createLocalReq({ user: { ...user, collection: 'users' }, context: { synthesis: id } }, payload)
}
