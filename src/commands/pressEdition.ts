import type { Payload } from 'payload'
import { carryAmendments } from '../domain/editions/carryAmendments.ts'
import { sectionInPrint } from '../domain/editions/sectionInPrint.ts'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import type { Release } from '../generated/payload-types.ts'
import { announceRelease } from './announceRelease.ts'
import { checkGathered } from './checkEdition.ts'
import { composeSnapshot } from './composeSnapshot.ts'
import { gatherEdition, type GatheredEdition } from './gatherEdition.ts'
import { inTurn } from './inTurn.ts'
import { insertRelease } from './insertRelease.ts'
import { settleRelease } from './settleRelease.ts'
import { storeSnapshots } from './storeSnapshots.ts'

interface PrintOrder {
  /** The edition's id. */
  edition: string
  /** Who prints; null for the machine. */
  by: string | null
  /** Why there is a release, for the record. */
  reason: string
  now: () => Date
}

const snapshotsOf = async (payload: Payload, { sections }: GatheredEdition, at: string) => {
  const printed = []
  for (const { section, articles } of sections) {
    const snapshots: ArticleSnapshot[] = []
    for (const article of articles)
      snapshots.push(
        await composeSnapshot(payload, article, { section, firstPrintedAt: article.printedAt ?? at }),
      )
    printed.push({ section, snapshots })
  }
  return printed
}

/**
 * Prints an edition: gate, snapshots, manifest, number, release. The insert of the release is the
 * publication: a crash before it leaves the old paper, a crash after it the new one, which
 * `settleRelease` then completes.
 * @throws GateRefusal with every finding when one blocks; nothing is written then.
 */
export const pressEdition = (payload: Payload, order: PrintOrder): Promise<Release> =>
  inTurn('press', async () => {
    const gathered = await gatherEdition(payload, order.edition)
    const { findings } = await checkGathered(payload, gathered, order.now())
    if (blockingFindings(findings).length > 0) throw new GateRefusal(findings, 'edition')
    const at = order.now().toISOString()
    const printed = await snapshotsOf(payload, gathered, at)
    await storeSnapshots(
      payload,
      printed.flatMap((one) => one.snapshots),
    )
    const sections = printed.map(({ section, snapshots }) => sectionInPrint(section, snapshots))
    const release = await insertRelease(payload, {
      ...order,
      edition: gathered.edition,
      act: 'print',
      at,
      shows: (before) => Promise.resolve(carryAmendments(sections, before)),
    })
    announceRelease(release.sequence)
    await settleRelease(
      payload,
      release,
      gathered.sections.flatMap((one) => one.articles),
    )
    return release
  })
