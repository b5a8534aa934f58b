import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../../domain/publication/idOf.ts'
import { ActRefused } from '../../../errors/ActRefused.ts'
import { UnknownUpdate } from '../../../errors/UnknownUpdate.ts'
import type { ProposedUpdate } from '../../../generated/payload-types.ts'
import { recordEvent } from '../../recordEvent.ts'
import { underClaim } from '../../underClaim.ts'

interface Dismissing {
  update: string
  /** Why nothing is to be done about it, for the record. */
  reason: string
  now: Date
}

/** Milliseconds; longer than two writes take. */
const holds = 20_000

const collection = 'proposed-updates'

const requireUpdate = async (payload: Payload, id: string): Promise<ProposedUpdate> => {
  // MongoDB refuses to look for what has not the form of an id.
  const found = await payload.findByID({ collection, id, depth: 0, disableErrors: true }).catch(() => null)
  if (!found) throw new UnknownUpdate()
  return found
}

const dismiss = async (
  { payload, user }: PayloadRequest,
  { update, reason, now }: Dismissing,
): Promise<ProposedUpdate> => {
  const found = await requireUpdate(payload, update)
  if (found.state !== 'open')
    throw new ActRefused(
      'update-closed',
      'Nothing is open here: somebody dismissed it, or print says so by now.',
    )
  const by = user?.id ?? null
  const data = { state: 'dismissed' as const, reason, by, closedAt: now.toISOString() }
  const saved = await payload.update({ collection, id: update, depth: 0, data })
  await recordEvent(
    payload,
    {
      actor: by,
      act: 'update.dismissed',
      subject: `articles/${idOf(found.article) ?? ''}`,
      details: { update, words: found.words, reason },
    },
    now,
  )
  return saved
}

/**
 * Lets a proposed update go, by name, with a reason and on record; the same news is not proposed again.
 * @throws UnknownUpdate where there is none
 * @throws ActRefused (`update-closed`) when it is not open any more, (`save-busy`) when others are at it
 */
export const dismissUpdate = async (req: PayloadRequest, order: Dismissing): Promise<ProposedUpdate> => {
  await requireUpdate(req.payload, order.update)
  const held = { name: `update:${order.update}`, holds }
  const done = await underClaim(req.payload, held, async () => ({ saved: await dismiss(req, order) }))
  if (done) return done.saved
  throw new ActRefused('save-busy', 'Somebody else decides on this at the very moment. Look again.')
}
