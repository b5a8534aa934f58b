import type { Payload } from 'payload'
import { amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { entryInPrint } from '../domain/editions/entryInPrint.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { placeInPrint } from '../domain/editions/placeInPrint.ts'
import type { PrintedCorrection } from '../domain/editions/printedCorrection.ts'
import { type Amended, putRight } from '../domain/editions/putRight.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { toldAlready } from '../domain/editions/toldAlready.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import type { Article, Release } from '../generated/payload-types.ts'
import { announceRelease } from './announceRelease.ts'
import { checkAtGate } from './checkAtGate.ts'
import { composeSnapshot } from './composeSnapshot.ts'
import { type Carrier, findCarriers, findReleasesOf } from './findCarriers.ts'
import { findSnapshot } from './findSnapshot.ts'
import { insertRelease } from './insertRelease.ts'
import { inTurn } from './inTurn.ts'
import { settleCorrection } from './settleCorrection.ts'
import { storeSnapshots } from './storeSnapshots.ts'

export interface CorrectionOrder extends Pick<PrintedCorrection, 'kind' | 'whatWasWrong' | 'whatChanged'> {
  /** The article’s id. */
  article: string
  /** Who corrects; null for the machine. */
  by: string | null
  now: () => Date
}

export interface Corrected {
  /** The release that told it first. */
  release: Release
  /** True where readers were told exactly this already: nothing was printed. */
  already: boolean
}

const names = { correction: 'Correction', update: 'Update' } as const

const killed = (): ActRefused =>
  new ActRefused('article-killed', 'This article was killed. What is not in print is not corrected.')

const refuseKilled = (printed: Manifest | null, article: string): void => {
  if (amendmentsOf(printed).killed.some((one) => one.article === article)) throw killed()
}

const carrierOf = async (payload: Payload, article: string): Promise<Carrier> => {
  const carriers = await findCarriers(payload, article)
  for (const { printed } of carriers) refuseKilled(printed, article)
  const carrier = carriers.find(({ printed }) => placeInPrint(printed, article))
  if (carrier) return carrier
  throw new ActRefused(
    'not-in-print',
    carriers.length === 0
      ? 'This article was never printed. Publish it; there is nothing yet to correct.'
      : 'No edition carries this article any more. Put it into a lineup and print that.',
  )
}

const snapshotOf = async (
  payload: Payload,
  article: Article,
  { printed, at }: Pick<Carrier, 'printed'> & { at: string },
): Promise<ArticleSnapshot> => {
  const section = await payload.findByID({
    collection: 'sections',
    id: String(idOf(article.section)),
    depth: 0,
  })
  const sha256 = placeInPrint(printed, article.id)?.entry.sha256 ?? ''
  const firstPrintedAt = (await findSnapshot(payload, sha256))?.firstPrintedAt ?? at
  return composeSnapshot(payload, article, { section, firstPrintedAt })
}

const refuseRepeated = (printed: Manifest | null, amending: Amended): void => {
  if (toldAlready(printed, amending))
    throw new ActRefused('corrected-already', 'Readers were told exactly this of it already.')
}

/** Whatever a crash left behind the release that told it is put in order. */
const answerTold = async (payload: Payload, { edition }: Carrier, amending: Amended): Promise<Corrected> => {
  const releases = await findReleasesOf(payload, amending.correction.article, edition.id)
  const newest = releases.at(-1)
  const told = newest && toldAlready(parseManifest(newest.manifest), amending)
  const release = releases.find(({ manifest }) =>
    amendmentsOf(parseManifest(manifest)).corrections.some(
      ({ article, at }) => article === told?.article && at === told.at,
    ),
  )
  if (!told || !release) throw new ActRefused('press-overtaken', 'Another press was faster. Try again.')
  await settleCorrection(payload, { release, correction: told })
  return { release, already: true }
}

const isRepeated = (error: unknown): boolean =>
  error instanceof ActRefused && error.data.code === 'corrected-already'

const correct = async (payload: Payload, order: CorrectionOrder): Promise<Corrected> => {
  const { article: id, kind, whatWasWrong, whatChanged, by, now } = order
  const article = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
  if (article.stage === 'killed') throw killed()
  const carrier = await carrierOf(payload, id)
  const findings = await checkAtGate(payload, { article: { ...article }, act: 'correct', now: now() })
  if (blockingFindings(findings).length > 0) throw new GateRefusal(findings)
  const at = now().toISOString()
  const snapshot = await snapshotOf(payload, article, { ...carrier, at })
  await storeSnapshots(payload, [snapshot])
  const correction: PrintedCorrection = { article: id, kind, whatWasWrong, whatChanged, at }
  const amending = { correction, entry: entryInPrint(snapshot) }
  try {
    const release = await insertRelease(payload, {
      edition: carrier.edition,
      act: 'correct',
      by,
      reason: `${names[kind]}: “${snapshot.headline}”`,
      at,
      shows: (printed) => {
        refuseKilled(printed, id)
        refuseRepeated(printed, amending)
        return Promise.resolve(putRight(printed, amending))
      },
    })
    announceRelease(release.sequence)
    await settleCorrection(payload, { release, correction, text: article })
    return { release, already: false }
  } catch (error) {
    if (isRepeated(error)) return answerTold(payload, carrier, amending)
    throw error
  }
}

/**
 * Puts an article right in print, or brings it up to date: its newest saved text takes the place of the
 * printed one in the newest edition that carries it, together with what readers are told of it. All
 * else of that edition stays as it was printed. The insert of the release is the publication.
 * @throws GateRefusal with the findings when its own text may not be printed; ActRefused for what is
 * not in print, was killed, or when others are always faster; NotFound for an unknown article.
 */
export const correctArticle = (payload: Payload, order: CorrectionOrder): Promise<Corrected> =>
  inTurn('press', () => correct(payload, order))
