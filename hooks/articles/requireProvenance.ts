import type { CollectionBeforeChangeHook } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { checkAtGate } from '../../src/commands/checkAtGate.ts'
import { mayAct } from '../../src/domain/permissions/mayAct.ts'
import { blockingFindings } from '../../src/domain/publication/blockingFindings.ts'
import { GateRefusal } from '../../src/errors/GateRefusal.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'

/** The gate: no door publishes an article that does not pass it, and only a publisher does. */
export const requireProvenance: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const article = { ...originalDoc, ...data }
  if (article['_status'] !== 'published' || req.context['printedBy']) return data
  const findings = await checkAtGate(req.payload, {
    article,
    act: originalDoc?.printedAt ? 'correct' : 'publish',
    now: new Date(),
    req,
  })
  const blocking = blockingFindings(findings)
  if (blocking.length > 0) throw new GateRefusal(findings)
  if (req.user && !mayAct(rolesOf(req.user), 'publish'))
    throw new RightMissing(
      'The gate is clear. Only a publisher prints: send it to fact-check or tell the publisher.',
    )
  return data
}
