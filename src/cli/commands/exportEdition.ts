import type { Payload } from 'payload'
import { type KeptRelease, readKeptReleases } from '../../commands/readKeptReleases.ts'
import { verifyFolder } from '../../domain/editions/folder/verifyFolder.ts'
import { type Issue, parseIssue } from '../../domain/editions/parseIssue.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { composeFolder } from '../../server/editionFolder/composeFolder.ts'
import { requireFreeFolder, writeFolder } from '../../server/editionFolder/writeFolder.ts'

interface Order {
  /** As `1.176`. */
  issue: string
  /** Where to; the caller's own choice or the usual name. */
  folder: string
  mediaFolder: string
  /** Names of keys known to be the paper's, whoever handed on to them. */
  trusted: readonly string[]
}

const newestOf = async (payload: Payload, { volume, number }: Issue): Promise<KeptRelease | undefined> =>
  (await readKeptReleases(payload)).filter((one) => one.volume === volume && one.number === number).at(-1)

/** Writes the folder, or says why not. */
const write = async (
  payload: Payload,
  release: KeptRelease,
  { folder, mediaFolder, trusted }: Order,
): Promise<string[]> => {
  await requireFreeFolder(folder)
  const files = await composeFolder(payload, release, mediaFolder)
  const problems = verifyFolder(files, trusted)
  if (problems.length === 0) await writeFolder(folder, files)
  return problems
}

/**
 * `monexus export <volume>.<number>`: writes the newest release of an edition into a folder that is read and
 * checked without the newsroom. 0 written, 1 refused in words, 2 no such edition can be meant.
 */
export const exportEdition = async (
  payload: Payload,
  order: Order,
  say: (line: string) => void,
): Promise<number> => {
  const issue = parseIssue(order.issue)
  if (!issue) {
    say(`“${order.issue}” is no edition. Write volume and number, such as 1.176.`)
    return 2
  }
  const release = await newestOf(payload, issue)
  if (!release) {
    say(`Vol. ${String(issue.volume)} No. ${String(issue.number)} has not been printed.`)
    return 1
  }
  try {
    const problems = await write(payload, release, order)
    for (const problem of problems) say(problem)
    if (problems.length > 0) say('The paper does not hold: nothing was exported.')
    else say(`${order.folder}: open index.html, and check it with node ${order.folder}/verify.mjs`)
    return problems.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error
    say(error.message)
    return 1
  }
}
