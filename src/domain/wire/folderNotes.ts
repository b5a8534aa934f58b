import { nameSome } from './nameSome.ts'
import { shortened } from './shortened.ts'

interface LyingThere {
  /** Folders of a code that no source has, with how many files wait in each. */
  unknown: readonly { code: string; files: number }[]
  /** What is no file of its own in the folders of sources. */
  odd: readonly { code: string; names: readonly string[] }[]
  /** What lies in the watched folder itself. */
  strays: readonly string[]
}

const named = (names: readonly string[]): string => nameSome(names.map((one) => `“${shortened(one, 80)}”`))

const wait = (files: number): string => {
  if (files === 0) return 'nothing in it is taken in'
  return files === 1 ? '1 file waits in it' : `${String(files)} files wait in it`
}

/** What in the watched folder nobody takes in, and what to do about it, a sentence each. */
export const folderNotes = ({ unknown, odd, strays }: LyingThere): string[] => [
  ...unknown.map(
    ({ code, files }) =>
      `The watched folder has a folder ${code}, and no source has that code: ${wait(files)}. Register the source, or rename the folder.`,
  ),
  ...odd.map(
    ({ code, names }) =>
      `In the folder of ${code} lies what is no file of its own, such as a link or a folder, and is not taken in: ${named(names)}. Put the file itself there.`,
  ),
  ...(strays.length === 0
    ? []
    : [
        `In the watched folder itself lies what belongs to no source and is not taken in: ${named(strays)}. Put files into a folder named for the code of their source.`,
      ]),
]
