import type { Payload } from 'payload'
import { longDate } from '../domain/editions/longDate.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Edition } from '../generated/payload-types.ts'
import { inTurn } from './inTurn.ts'
import { recordEvent } from './recordEvent.ts'
import { writeEdition } from './writeEdition.ts'

interface Voiding {
  edition: string
  /** Why there is no paper that day, or why there is one after all. */
  reason: string
  /** Takes an earlier word back. */
  undo: boolean
  /** Who declares it. */
  by: string
}

const isPrinted = async (payload: Payload, edition: string): Promise<boolean> => {
  const where = { edition: { equals: edition } }
  return (await payload.count({ collection: 'releases', where })).totalDocs > 0
}

const refuse = (sentence: string): never => {
  throw new ActRefused('edition-fixed', sentence)
}

const requireUnprinted = async (payload: Payload, { id, date }: Edition): Promise<void> => {
  if (await isPrinted(payload, id))
    refuse(`The paper of ${longDate(date)} is printed and holds its number. Correct it or kill its articles.`)
}

/** A day that lies before one that holds a number can take none any more. */
const requireOpenDay = async (payload: Payload, { date }: Edition): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ date: { greater_than: date } }, { number: { exists: true } }] },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  if (docs[0])
    refuse(
      `The paper of ${longDate(docs[0].date)} already holds a number, and papers are numbered in date order.`,
    )
}

const declare = async (payload: Payload, { edition: id, reason }: Voiding): Promise<Edition> => {
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  await requireUnprinted(payload, edition)
  if (edition.status === 'void') return refuse('This day is void already.')
  const nothing = { pressAt: null, pressBy: null, pressSha256: null, pressNote: null }
  const data = { status: 'void' as const, voidReason: reason, ...nothing }
  return writeEdition(payload, { edition: id, data, context: { declaresVoid: true } })
}

const takeBack = async (payload: Payload, { edition: id }: Voiding): Promise<Edition> => {
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  if (edition.status !== 'void') return refuse('This day was not declared void.')
  await requireOpenDay(payload, edition)
  const data = { status: 'planning' as const, voidReason: null }
  return writeEdition(payload, { edition: id, data, context: { declaresVoid: true } })
}

/**
 * Declares a day without a paper: it takes no number, and later days are numbered on without a gap.
 * `undo` takes that back while no later day holds a number. In turn with the press, so that no day is
 * both printed and void.
 * @throws ActRefused (`edition-fixed`) for a day that is printed or stands that way already.
 */
export const voidEdition = (payload: Payload, voiding: Voiding): Promise<Edition> =>
  inTurn('press', async () => {
    const { edition, reason, undo, by } = voiding
    const changed = await (undo ? takeBack(payload, voiding) : declare(payload, voiding))
    await recordEvent(payload, {
      actor: by,
      act: undo ? 'edition.reopened' : 'edition.voided',
      subject: `editions/${edition}`,
      details: { date: changed.date, reason },
    })
    return changed
  })
