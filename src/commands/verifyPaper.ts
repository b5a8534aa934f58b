import type { Payload } from 'payload'
import { readBroughtAmendments } from '../adapters/readBroughtAmendments.ts'
import { snapshotsWithdrawnFrom } from '../domain/editions/folder/verifyFolder.ts'
import type { PublicKeyRecord } from '../domain/editions/signing/publicKeyRecord.ts'
import type { SincePrinted } from '../domain/editions/sincePrinted.ts'
import { verifyKeys } from '../domain/editions/signing/verifyKeys.ts'
import { verifySignatures } from '../domain/editions/signing/verifySignatures.ts'
import { verifyChain } from '../domain/editions/verifyChain.ts'
import { verifyRecords } from '../domain/editions/verifyRecords.ts'
import { checkDesk, readDeskRows } from './checkDesk.ts'
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
  /** What is waited for before what the desk says otherwise is looked at once more. */
  between?: () => Promise<unknown>
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

const withdrawnNote = (brought: SincePrinted | undefined): string[] =>
  (brought?.killed ?? []).map(
    ({ headline, release }) =>
      `“${headline}” had been taken down when the edition was exported, by release ${release}: its text did not come.`,
  )

interface Printed {
  releases: readonly KeptRelease[]
  keys: readonly PublicKeyRecord[]
  /** Place in the chain up to which it was imported; null where nothing was. */
  imported: number | null
}

const checkPrinted = async (
  payload: Payload,
  { releases, keys, imported: sequence }: Printed,
): Promise<Pick<Verdict, 'problems' | 'notes'>> => {
  const here = releases.filter((one) => one.sequence >= (sequence ?? 0))
  const brought = (await readBroughtAmendments(payload)) ?? undefined
  const leftOut = here.flatMap((one) => (sequence === null ? [] : snapshotsWithdrawnFrom(one, brought)))
  const { damaged, misfiled } = await checkSnapshots(payload, here, new Set(leftOut))
  const pages = await checkPages(payload, { releases: here, keys, damaged: new Set(damaged.keys()) })
  return {
    problems: [...damaged.values(), ...misfiled, ...pages.problems],
    notes: [...importNote(sequence), ...withdrawnNote(brought), ...pages.notes],
  }
}

/**
 * Checks the paper as it is kept: numbers, parents, hashes and contents of every release, what their
 * records say beside them, what the desk says of its days and of what followed print, keys and signatures, every article as printed, and every page, rendered again. Who
 * pressed (`by` of a release) is in no manifest and so is not covered: readers are never told, and an account
 * that is removed takes it away.
 */
export const verifyPaper = async (payload: Payload, depth: Depth): Promise<Verdict> => {
  const { chainOnly, trusted, ...wait } = depth
  const rows = await readDeskRows(payload)
  const [releases, keys] = await Promise.all([readKeptReleases(payload), readSigningKeys(payload)])
  const { sequence: imported, problem } = await importedUpTo(payload, releases)
  const printed = chainOnly
    ? { problems: [], notes: [] }
    : await checkPrinted(payload, { releases, keys, imported })
  const problems = [
    ...verifyChain(releases),
    ...verifyRecords(releases),
    ...verifyKeys(keys, trusted),
    ...verifySignatures(releases, keys),
    ...(await checkDesk(payload, rows, { releases, importedUpTo: imported ?? 0, ...wait })),
    ...(problem === null ? [] : [problem]),
    ...printed.problems,
  ]
  return { releases: releases.length, problems, notes: printed.notes }
}
