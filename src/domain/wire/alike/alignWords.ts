/** Half-open: from the first to behind the last. */
type Range = readonly [from: number, to: number]

/** Where two texts differ: the words that stand in each at that place, none where one only adds. */
export interface Replacement {
  ours: Range
  theirs: Range
}

/** Words that one text may say otherwise before both go on alike; beyond, they are two texts. */
const farthest = 40

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

/**
 * Where two texts that are nearly the same differ, in order: word for word from the beginning, in time
 * that grows with their length. What follows after they part for good is left out.
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
    const met = nextMeeting(one, other, place)
    if (met === null) return found
    found.push({ ours: [at, met[0]], theirs: [beside, met[1]] })
    place = met
  }
  return found
}
