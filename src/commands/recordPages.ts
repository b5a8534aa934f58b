import type { Payload } from 'payload'
import { isOfTheseTemplates } from '../domain/editions/isOfTheseTemplates.ts'
import { hashPages } from './hashPages.ts'
import { keepPages, readKeptPages } from '../adapters/readKeptPages.ts'
import { pagePrinter, type PrintableRelease } from './pagePrinter.ts'
import { signPages } from './signPages.ts'

/** A release whose articles never came here, with an imported chain, has no pages that could be printed. */
const areAllKept = async (payload: Payload, { manifest }: PrintableRelease): Promise<boolean> => {
  const named = new Set(manifest.sections.flatMap((section) => section.articles.map((one) => one.sha256)))
  const where = { sha256: { in: [...named] } }
  return (
    named.size === 0 || (await payload.count({ collection: 'snapshots', where })).totalDocs === named.size
  )
}

const record = async (payload: Payload, release: PrintableRelease): Promise<void> => {
  const print = pagePrinter()?.(payload)
  if (!print || !isOfTheseTemplates(release.manifest)) return
  if (await readKeptPages(payload, release.sha256)) return
  if (!(await areAllKept(payload, release))) return
  const pages = await hashPages(print(release))
  await keepPages(payload, await signPages(payload, release, pages))
}

/**
 * Prints the pages of a release that is out and puts their hashes on record, once. The paper waits for none
 * of it: what goes wrong is logged, and the next start tries again.
 */
export const recordPages = async (payload: Payload, release: PrintableRelease): Promise<void> => {
  try {
    await record(payload, release)
  } catch (error) {
    payload.logger.error({ err: error, release: release.sha256 }, 'The pages of a release were not recorded.')
  }
}
