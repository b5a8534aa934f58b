import type { Payload } from 'payload'
import type { PublicKeyRecord } from '../domain/editions/signing/publicKeyRecord.ts'
import { verifyKeys } from '../domain/editions/signing/verifyKeys.ts'
import { verifySignatures } from '../domain/editions/signing/verifySignatures.ts'
import { verifyChain } from '../domain/editions/verifyChain.ts'
import { verifyRecords } from '../domain/editions/verifyRecords.ts'
import { checkPages } from './checkPages.ts'
import { checkSnapshots } from './checkSnapshots.ts'
import { importedUpTo } from './importedUpTo.ts'
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

const importNote = (sequence: number | null): string[] =>
  sequence === null || sequence === 1
    ? []
    : [`Releases up to ${String(sequence - 1)} were imported without their articles: those were not checked.`]

const checkPrinted = async (
  payload: Payload,
  releases: readonly KeptRelease[],
  keys: readonly PublicKeyRecord[],
): Promise<Pick<Verdict, 'problems' | 'notes'>> => {
  const { sequence, problem } = await importedUpTo(payload, releases)
  const here = releases.filter((one) => one.sequence >= (sequence ?? 0))
  const snapshots = await checkSnapshots(payload, here)
  const pages = await checkPages(payload, { releases: here, keys, damaged: new Set(snapshots.keys()) })
  return {
    problems: [...(problem === null ? [] : [problem]), ...snapshots.values(), ...pages.problems],
    notes: [...importNote(sequence), ...pages.notes],
  }
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
