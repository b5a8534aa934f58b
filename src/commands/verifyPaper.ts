import type { Payload } from 'payload'
import type { PublicKeyRecord } from '../domain/editions/signing/publicKeyRecord.ts'
import { verifyKeys } from '../domain/editions/signing/verifyKeys.ts'
import { verifySignatures } from '../domain/editions/signing/verifySignatures.ts'
import { verifyChain } from '../domain/editions/verifyChain.ts'
import { verifyRecords } from '../domain/editions/verifyRecords.ts'
import { checkPages } from './checkPages.ts'
import { checkSnapshots } from './checkSnapshots.ts'
import { readKeptReleases, type KeptRelease } from './readKeptReleases.ts'
import { readSigningKeys } from './readSigningKeys.ts'

interface Depth {
  /** Leaves out the articles and pages as printed. */
  chainOnly: boolean
  /** Names of keys known to be the paper's, whoever handed on to them. */
  trusted: readonly string[]
}

interface Verdict {
  releases: number
  /** Every fault in words; none is proof. */
  problems: string[]
  /** What could not be checked, in sentences; no fault. */
  notes: string[]
}

const checkPrinted = async (
  payload: Payload,
  releases: readonly KeptRelease[],
  keys: readonly PublicKeyRecord[],
): Promise<Pick<Verdict, 'problems' | 'notes'>> => {
  const snapshots = await checkSnapshots(payload, releases)
  const pages = await checkPages(payload, { releases, keys, damaged: new Set(snapshots.keys()) })
  return { problems: [...snapshots.values(), ...pages.problems], notes: pages.notes }
}

/**
 * Checks the paper as it is kept: numbers, parents, hashes and contents of every release, what their
 * records say beside them, keys and signatures, every article as printed, and every page, rendered again.
 */
export const verifyPaper = async (payload: Payload, { chainOnly, trusted }: Depth): Promise<Verdict> => {
  const [releases, keys] = await Promise.all([readKeptReleases(payload), readSigningKeys(payload)])
  const printed = chainOnly ? { problems: [], notes: [] } : await checkPrinted(payload, releases, keys)
  const problems = [
    ...verifyChain(releases),
    ...verifyRecords(releases),
    ...verifyKeys(keys, trusted),
    ...verifySignatures(releases, keys),
    ...printed.problems,
  ]
  return { releases: releases.length, problems, notes: printed.notes }
}
