import type { PayloadRequest, TypedUser } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** Whoever asks, if they may print. @throws RightMissing for anybody else. */
export const printerOf = ({ user }: PayloadRequest, sentence = 'Only a publisher prints.'): TypedUser => {
  if (!user || !mayAct(rolesOf(user), 'press')) throw new RightMissing(sentence)
  return user
}
