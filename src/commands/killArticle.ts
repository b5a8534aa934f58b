import type { Payload } from 'payload'
import { amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { placeInPrint } from '../domain/editions/placeInPrint.ts'
import { takeDown } from '../domain/editions/takeDown.ts'
import type { Tombstone } from '../domain/editions/tombstone.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Release } from '../generated/payload-types.ts'
import { announceRelease } from './announceRelease.ts'
import { type Carrier, findCarriers, findReleasesOf } from './findCarriers.ts'
import { graveFor } from './graveFor.ts'
import { insertRelease } from './insertRelease.ts'
import { inTurn } from './inTurn.ts'
import { noSchedule, settleKill, userOf } from './settleKill.ts'
import { retryOutrun } from './retryOutrun.ts'

export interface KillOrder {
  /** The article’s id. */
  article: string
  /** Why, as readers will see it. */
  reason: string
  /** Who kills; null for the machine. */
  by: string | null
  now: () => Date
}

export interface Killed {
  /** The release that took it down; null for what was never printed. */
  release: Release | null
  /** True when somebody had killed it before. */
  already: boolean
}

const graveIn = (printed: Manifest | null, article: string): Tombstone | undefined =>
  amendmentsOf(printed).killed.find((one) => one.article === article)

const releaseOf = async (
  payload: Payload,
  article: string,
  { edition }: Carrier,
): Promise<Release | null> => {
  const releases = await findReleasesOf(payload, article, edition.id)
  return releases.find((one) => graveIn(parseManifest(one.manifest), article)) ?? null
}

const bury = async (payload: Payload, order: KillOrder, { edition }: Carrier): Promise<Release> => {
  const { article, reason, by, now } = order
  const grave = await graveFor(payload, { article, reason, at: now().toISOString() })
  const release = await insertRelease(payload, {
    edition,
    act: 'kill',
    by,
    reason: `Withdrawn: “${grave.headline}”`,
    at: grave.at,
    shows: (printed) => {
      if (graveIn(printed, article)) throw new ActRefused('killed-already', 'It is killed already.')
      return Promise.resolve(takeDown(printed, grave))
    },
  })
  announceRelease(release.sequence)
  await settleKill(payload, grave, release)
  return release
}

/** Another process may bury it first. */
const buryOnce = async (payload: Payload, order: KillOrder, carrier: Carrier): Promise<Killed> => {
  try {
    return { release: await bury(payload, order, carrier), already: false }
  } catch (error) {
    if (!(error instanceof ActRefused) || error.data.code !== 'killed-already') throw error
    return { release: await releaseOf(payload, order.article, carrier), already: true }
  }
}

/** Done again for what a crash left: the release is out, and what follows from it may not be. */
const settleAgain = async (payload: Payload, article: string, buried: Carrier): Promise<Killed> => {
  const grave = graveIn(buried.printed, article)
  const release = await releaseOf(payload, article, buried)
  if (grave && release) await settleKill(payload, grave, release)
  return { release, already: true }
}

const killUnprinted = async (payload: Payload, order: KillOrder): Promise<Killed> => {
  const asked = { collection: 'articles', id: order.article, depth: 0, draft: true } as const
  const { stage } = await payload.findByID(asked)
  if (stage === 'killed') return { release: null, already: true }
  await retryOutrun(async () =>
    payload.update({
      collection: 'articles',
      id: order.article,
      data: { stage: 'killed', schedule: noSchedule },
      draft: true,
      depth: 0,
      context: { reason: order.reason },
      ...(await userOf(payload, order.by)),
    }),
  )
  return { release: null, already: false }
}

/** A press of a later day may have printed again what had just been killed. */
const isOutAgain = (out: Carrier | undefined, buried: Carrier): out is Carrier =>
  out !== undefined && out.edition.date > buried.edition.date

/** `killArticle` for whoever holds the press already. */
export const killWithinTurn = async (payload: Payload, order: KillOrder): Promise<Killed> => {
  const { article: id } = order
  const carriers = await findCarriers(payload, id)
  const [latest] = carriers
  if (!latest) return killUnprinted(payload, order)
  const out = carriers.find(({ printed }) => placeInPrint(printed, id))
  const buried = carriers.find(({ printed }) => graveIn(printed, id))
  if (buried && !isOutAgain(out, buried)) return settleAgain(payload, id, buried)
  return buryOnce(payload, order, out ?? latest)
}

/**
 * Takes an article down. A release of the newest edition that carries it puts a tombstone where it
 * stood; its insert is the kill, for the paper, its sections, its feeds and every address of the
 * article. No rule of the gate, no closed edition, no embargo and no schedule stands in the way. What
 * was never printed is killed at the desk only, what was imported in print only. Safe to repeat: what is killed stays killed, and what
 * a crash left undone is done.
 * @throws NotFound for an unknown article; ActRefused when others are always faster.
 */
export const killArticle = (payload: Payload, order: KillOrder): Promise<Killed> =>
  inTurn('press', () => killWithinTurn(payload, order))
