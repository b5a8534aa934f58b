import { longestCompared } from '../../domain/evidence/wordChanges.ts'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import type { WireRevision } from '../../generated/payload-types.ts'
import { asAsker, type Asker } from './Asker.ts'

/** The first and the newest of a text that was changed over and over. */
const mostRevisions = 25
/** Characters after which no more texts are read: one revision may be as long as a book. */
const mostRead = 2_000_000
/** Texts read in one question. */
const atOnce = 4

type History = Pick<WireDetail, 'history' | 'historyLeftOut'>

const found = (asker: Asker, item: string) =>
  ({ collection: 'wire-revisions', where: { item: { equals: item } }, ...asAsker(asker) }) as const

/** Which revisions are shown, by their numbers, in the order in which their texts are worth reading. */
const chooseRevisions = async (asker: Asker, item: string): Promise<number[]> => {
  const numbers = { ...found(asker, item), select: { sequence: true } } as const
  const [newest, first] = await Promise.all([
    asker.payload.find({ ...numbers, sort: '-sequence', limit: mostRevisions }),
    asker.payload.find({ ...numbers, sort: 'sequence', limit: 1 }),
  ])
  const [latest, ...others] = newest.docs.map(({ sequence }) => sequence)
  const chosen = [latest, first.docs[0]?.sequence, ...others].filter((one) => one !== undefined)
  return [...new Set(chosen)].slice(0, mostRevisions)
}

const readTexts = async (asker: Asker, item: string, numbers: readonly number[]): Promise<WireRevision[]> => {
  const read: WireRevision[] = []
  let length = 0
  for (let at = 0; at < numbers.length && length < mostRead; at += atOnce) {
    const { docs } = await asker.payload.find({
      ...found(asker, item),
      where: { item: { equals: item }, sequence: { in: numbers.slice(at, at + atOnce) } },
    })
    read.push(...docs)
    length += docs.reduce((sum, { text }) => sum + (text ?? '').length, 0)
  }
  return read
}

const shown = ({ sequence, seenAt, headline, text }: WireRevision): History['history'][number] => ({
  sequence,
  seenAt,
  headline: headline ?? '',
  text: (text ?? '').slice(0, longestCompared),
  isCut: (text ?? '').length > longestCompared,
})

/**
 * What an item said at first and the last times it said something else, oldest first: at most 25
 * revisions, of each the part that is compared, and no more texts read than that and a few megabytes take.
 */
export const readHistory = async (asker: Asker, item: string): Promise<History> => {
  const [{ totalDocs }, numbers] = await Promise.all([
    asker.payload.count(found(asker, item)),
    chooseRevisions(asker, item),
  ])
  const read = await readTexts(asker, item, numbers)
  const history = read.map(shown).sort((one, other) => one.sequence - other.sequence)
  return { history, historyLeftOut: Math.max(0, totalDocs - history.length) }
}
