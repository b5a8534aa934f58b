import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { readFolderFiles } from '../../adapters/readFolderFiles.ts'
import { importEdition as takeIn } from '../../commands/importing/importEdition.ts'
import type { ReadRelease } from '../../commands/importing/importEditions.ts'
import { editionLine } from '../../domain/editions/editionLine.ts'
import { ActRefused } from '../../errors/ActRefused.ts'

interface Order {
  folder: string
  mediaFolder: string
  /** Names of keys known to be the paper's, whoever handed on to them. */
  trusted: readonly string[]
}

const frontNote = (releases: readonly ReadRelease[], day: string): string[] =>
  releases.some(({ read }) => read.edition.date > day)
    ? [`A later edition is in the chain without its articles: this one is read at /editions/${day}.`]
    : []

const accountOf = (releases: ReadRelease[], articles: number): string[] => {
  const newest = releases.at(-1)
  if (!newest) return []
  const { edition, masthead, revision } = newest.read
  const { volume, number, date } = edition
  return [
    `${masthead.name}, ${editionLine(volume, number)} of ${date}, release ${String(revision)}: ${String(articles)} articles, and the chain of ${String(releases.length)} releases up to it.`,
    ...frontNote(releases, date),
    'The articles of earlier releases are not in a folder: npx monexus verify says so and checks the rest.',
    'Articles came as they were printed, without drafts, links and evidence: they are read here, not edited.',
    'The private keys stayed behind: before anything is printed, make a key with npx monexus keys --renew and tell readers its name. Whoever verifies is told that the key before did not hand on to it, until they trust it by name.',
  ]
}

/**
 * `monexus import <folder>`: takes an exported edition into an empty newsroom. 0 taken in, 1 refused in
 * words, 2 no such folder.
 */
export const importEdition = async (
  payload: Payload,
  { folder, mediaFolder, trusted }: Order,
  say: (line: string) => void,
): Promise<number> => {
  if (!existsSync(folder)) {
    say(`There is no folder ${folder}.`)
    return 2
  }
  try {
    const imported = await takeIn(payload, { files: await readFolderFiles(folder), mediaFolder, trusted })
    const isRefused = 'problems' in imported
    const lines = isRefused
      ? [...imported.problems, 'The folder does not hold: nothing was imported.']
      : accountOf(imported.releases, imported.articles)
    for (const line of lines) say(line)
    return isRefused ? 1 : 0
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error
    say(error.message)
    return 1
  }
}
