import type { Payload } from 'payload'
import { type Addition, addToPrint, standsIn } from '../domain/editions/addToPrint.ts'
import { amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { sectionInPrint } from '../domain/editions/sectionInPrint.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import type { Article, Edition, Release } from '../generated/payload-types.ts'
import { announceRelease } from './announceRelease.ts'
import { checkPrintable } from './checkEdition.ts'
import { composeSnapshot } from './composeSnapshot.ts'
import { findPrintables } from './findPrintables.ts'
import { gatherGrounds, type Grounds } from './gatherGrounds.ts'
import { insertRelease } from './insertRelease.ts'
import { inTurn } from './inTurn.ts'
import { newestOfEdition } from './newestOfEdition.ts'
import { plannedLineup } from './plannedLineup.ts'
import { settleAddition } from './settleRelease.ts'
import { storeSnapshots } from './storeSnapshots.ts'

export interface BreakingOrder {
  /** The edition's id; null for what is meant for none. */
  edition: string | null
  /** Ids of what was published into it. */
  articles: readonly string[]
  /** Who published; null for the machine. */
  by: string | null
  /** Why there is a release, for the record. */
  reason: string
  now: () => Date
}

/** An article and what it rests on, asked once for the gate and the print. */
interface Resting {
  article: Article
  grounds: Grounds
}

interface Composed {
  snapshot: ArticleSnapshot
  addition: Addition
}

/** What is published and meant for that edition still; it may have been killed or taken out since. */
const findPublished = async (payload: Payload, { edition, articles }: BreakingOrder): Promise<Article[]> => {
  const found = await findPrintables(payload, articles)
  return articles
    .flatMap((id) => found.get(id) ?? [])
    .filter((one) => one._status === 'published' && idOf(one.edition) === edition)
}

const isOut = async (payload: Payload, { id, status }: Edition): Promise<boolean> =>
  // Its first release may be out while another process has yet to open it.
  status === 'open' || (status === 'planning' && (await newestOfEdition(payload, id)) !== null)

/** One that is planned still waits for its press; one that is closed or void takes no more copy. */
const findOpen = async (payload: Payload, id: string | null): Promise<Edition | null> => {
  const asked = { collection: 'editions', id: id ?? '', depth: 0, joins: false, disableErrors: true } as const
  const edition = id === null ? null : await payload.findByID(asked)
  return edition && (await isOut(payload, edition)) ? edition : null
}

const rest = async (payload: Payload, article: Article): Promise<Resting> => ({
  article,
  grounds: await gatherGrounds(payload, article.id),
})

const refuseBlocked = async (payload: Payload, resting: readonly Resting[], now: Date): Promise<void> => {
  const findings = await Promise.all(
    resting.map(({ article, grounds }) => checkPrintable(payload, article, { now, grounds })),
  )
  if (blockingFindings(findings.flat()).length > 0) throw new GateRefusal(findings.flat(), 'edition')
}

const compose = async (payload: Payload, { article, grounds }: Resting): Promise<Composed> => {
  const id = String(idOf(article.section))
  const section = await payload.findByID({ collection: 'sections', id, depth: 0 })
  const snapshot = await composeSnapshot(payload, article, { section, grounds, firstPrintedAt: '' })
  const { articles, ...place } = sectionInPrint(section, [snapshot])
  const [entry] = articles
  if (!entry) throw new Error('A section in print names what it was made of.')
  return { snapshot, addition: { section: place, entry } }
}

/**
 * What was killed is not printed, what stands in print already needs no release, and what is not out yet
 * waits for its press.
 */
const stillToAdd = (printed: Manifest | null, additions: readonly Addition[]): Addition[] => {
  const dead = new Set(amendmentsOf(printed).killed.map(({ article }) => article))
  const living = additions.filter(({ entry }) => !dead.has(entry.article))
  if (printed === null || living.every((one) => standsIn(printed.sections, one)))
    throw new ActRefused(
      'nothing-to-add',
      'All of it stands in print already, was killed, or waits for the press.',
    )
  return living
}

const print = async (payload: Payload, order: BreakingOrder): Promise<Release | null> => {
  const { by, reason, now } = order
  const [edition, articles] = await Promise.all([
    findOpen(payload, order.edition),
    findPublished(payload, order),
  ])
  if (!edition || articles.length === 0) return null
  const resting = await Promise.all(articles.map((one) => rest(payload, one)))
  await refuseBlocked(payload, resting, now())
  const planned = await plannedLineup(payload, edition)
  const composed = await Promise.all(resting.map((one) => compose(payload, one)))
  await storeSnapshots(
    payload,
    composed.map(({ snapshot }) => snapshot),
  )
  const additions = composed.map(({ addition }) => addition)
  const release = await insertRelease(payload, {
    ...{ edition, act: 'add', by, reason, at: now().toISOString() },
    shows: (printed) => Promise.resolve(addToPrint(printed, stillToAdd(printed, additions), planned)),
  })
  announceRelease(release.sequence)
  await settleAddition(payload, release, articles)
  return release
}

const printOnce = async (payload: Payload, order: BreakingOrder): Promise<Release | null> => {
  try {
    return await print(payload, order)
  } catch (error) {
    if (error instanceof ActRefused && error.data.code === 'nothing-to-add') return null
    throw error
  }
}

/**
 * Breaking news: prints articles that were published into an edition which is out, each at the place the
 * lineup plans for it, in one release. The gate is asked about them; all else of the edition stays exactly
 * as its newest release shows it, whatever was changed or laid out anew since. The insert of the release is
 * the publication. Answers null where nothing is to be printed: the edition is not open, or all of it is out
 * already, killed or taken back.
 * @throws GateRefusal with the findings when one of them may not be printed or the edition takes no copy
 * any more; ActRefused when others are always faster.
 */
export const printBreaking = (payload: Payload, order: BreakingOrder): Promise<Release | null> =>
  inTurn('press', () => printOnce(payload, order))
