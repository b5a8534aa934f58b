import type { Payload } from 'payload'
import { verifyKeys } from '../domain/editions/signing/verifyKeys.ts'
import { verifySignatures } from '../domain/editions/signing/verifySignatures.ts'
import { verifyChain } from '../domain/editions/verifyChain.ts'
import { verifyRecords } from '../domain/editions/verifyRecords.ts'
import { checkSnapshots } from './checkSnapshots.ts'
import { readKeptReleases } from './readKeptReleases.ts'
import { readSigningKeys } from './readSigningKeys.ts'

interface Depth {
  /** Leaves out the articles as printed. */
  chainOnly: boolean
  /** Names of keys known to be the paper's, whoever handed on to them. */
  trusted: readonly string[]
}

interface Verdict {
  releases: number
  /** Every fault in words; none is proof. */
  problems: string[]
}

/**
 * Checks the paper as it is kept: numbers, parents, hashes and contents of every release, what their
 * records say beside them, keys and signatures, and every article as printed.
 */
export const verifyPaper = async (payload: Payload, { chainOnly, trusted }: Depth): Promise<Verdict> => {
  const [releases, keys] = await Promise.all([readKeptReleases(payload), readSigningKeys(payload)])
  const problems = [
    ...verifyChain(releases),
    ...verifyRecords(releases),
    ...verifyKeys(keys, trusted),
    ...verifySignatures(releases, keys),
    ...(chainOnly ? [] : await checkSnapshots(payload, releases)),
  ]
  return { releases: releases.length, problems }
}
