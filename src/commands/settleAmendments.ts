import type { Payload } from 'payload'
import { type Amendments, amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Release } from '../generated/payload-types.ts'
import { findReleasesOf } from './findCarriers.ts'
import { isOnRecord } from './recordAmendment.ts'
import { settleCorrection } from './settleCorrection.ts'
import { settleKill } from './settleKill.ts'

interface Named {
  article: string
  at: string
}

const toldIn = (release: Release): Amendments => amendmentsOf(parseManifest(release.manifest))

/** The release that first told it, and which therefore made it. */
const releaseOf = async (payload: Payload, { article, at }: Named, newest: Release): Promise<Release> => {
  const releases = await findReleasesOf(payload, article, String(idOf(newest.edition)))
  const tells = (release: Release): boolean => {
    const { corrections, killed } = toldIn(release)
    return [...corrections, ...killed].some((one) => one.article === article && one.at === at)
  }
  return releases.find(tells) ?? newest
}

/**
 * Completes what a crash left between a correction or a kill and its consequences, for the edition of
 * its newest release. Safe to repeat; answers how many it settled.
 */
export const settleAmendments = async (payload: Payload, newest: Release): Promise<number> => {
  const { corrections, killed } = toldIn(newest)
  let settled = 0
  for (const correction of corrections) {
    if (await isOnRecord(payload, correction)) continue
    await settleCorrection(payload, { release: await releaseOf(payload, correction, newest), correction })
    settled += 1
  }
  for (const grave of killed) {
    if (await isOnRecord(payload, { ...grave, kind: 'kill' })) continue
    await settleKill(payload, grave, await releaseOf(payload, grave, newest))
    settled += 1
  }
  return settled
}
