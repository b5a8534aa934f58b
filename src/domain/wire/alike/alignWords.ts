/** Half-open: from the first to behind the last. */
type Range = readonly [from: number, to: number]

/** Where two texts differ: the words that stand in each at that place, none where one only adds. */
export interface Replacement {
  ours: Range
  theirs: Range
}

/** Words that one text may say otherwise before both go on alike by two words; beyond, more must agree. */
const farthest = 40
/** Words in a row by which two texts are found to go on alike further on. */
const run = 4

/** Whether both go on alike from there: by two words, or to their end. */
function goesOn(one: readonly string[], other: readonly string[], [at, beside]: Range): boolean {
  const isEnd = at === one.length && beside === other.length
  if (isEnd || one[at] !== other[beside]) return isEnd
  const isLast = at + 1 === one.length && beside + 1 === other.length
  return isLast || (at + 1 < one.length && one[at + 1] === other[beside + 1])
}

/** All ways to pass over so many words of both, the even one first: what replaces is mostly as long. */
function waysOver(sum: number): Range[] {
  const even = Math.floor(sum / 2)
  return Array.from({ length: sum + 1 }, (_, turn): Range => {
    const ours = even + Math.ceil(turn / 2) * (turn % 2 === 0 ? -1 : 1)
    return [ours, sum - ours]
  })
}

/** In order: the nearest first. */
const ways = Array.from({ length: farthest }, (_, at) => waysOver(at + 1)).flat()

/** Where both go on alike again. */
function nextMeeting(one: readonly string[], other: readonly string[], [at, beside]: Range): Range | null {
  const found = ways.find(
    ([ours, theirs]) =>
      at + ours <= one.length &&
      beside + theirs <= other.length &&
      goesOn(one, other, [at + ours, beside + theirs]),
  )
  return found ? [at + found[0], beside + found[1]] : null
}

/** Whether a place is short enough to be read as one turn of phrase for another. */
export const isPhrase = ({ ours, theirs }: Replacement): boolean =>
  ours[1] - ours[0] + theirs[1] - theirs[0] <= farthest

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + run).join(' ')

/** Where both go on alike behind what one of them puts in or leaves out at length. */
function farMeeting(one: readonly string[], other: readonly string[], [at, beside]: Range): Range | null {
  const places = new Map<string, number>()
  for (let there = other.length - run; there >= beside; there -= 1) places.set(runAt(other, there), there)
  for (let here = at; here <= one.length - run; here += 1) {
    const there = places.get(runAt(one, here))
    if (there !== undefined) return [here, there]
  }
  return null
}

/**
 * Where two texts that are nearly the same differ, in order: word for word from the beginning. What follows
 * after they part for good is the last.
 */
export function alignWords(one: readonly string[], other: readonly string[]): Replacement[] {
  const found: Replacement[] = []
  let place: Range = [0, 0]
  while (place[0] < one.length || place[1] < other.length) {
    const [at, beside] = place
    if (one[at] === other[beside]) {
      place = [at + 1, beside + 1]
      continue
    }
    const met: Range = nextMeeting(one, other, place) ??
      farMeeting(one, other, place) ?? [one.length, other.length]
    found.push({ ours: [at, met[0]], theirs: [beside, met[1]] })
    place = met
  }
  return found
}
