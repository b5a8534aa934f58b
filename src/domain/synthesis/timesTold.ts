import { hideAddresses } from '../claims/hideAddresses.ts'
import { numbersIn } from '../claims/numbersIn.ts'
import type { PackItem, PackTelling } from './evidencePack.ts'
import { timesThatDiffer } from './timesThatDiffer.ts'

const mostTimes = 60

/** The dates and clock times that the items give, each in its first wording, with the items that give it. */
export function timesTold(items: readonly PackItem[]): PackTelling[] {
  const found = new Map<string, { words: string; by: string[] }>()
  for (const { id, headline, text } of items)
    for (const { kind, value, raw } of numbersIn(hideAddresses(`${headline}\n${text}`))) {
      if (kind === 'quantity') continue
      const known = found.get(`${kind} ${value}`) ?? { words: raw, by: [] }
      if (!known.by.includes(id)) known.by.push(id)
      found.set(`${kind} ${value}`, known)
    }
  return [...found.values()]
    .sort((one, other) => other.by.length - one.by.length)
    .slice(0, mostTimes)
    .map((said) => ({ kind: 'time', of: said.words, said: [said], isContested: false }))
}

/** The hours of one event that the items give differently. */
export const contestedTimes = (items: readonly PackItem[]): PackTelling[] =>
  timesThatDiffer(items).map(({ event, said }) => ({
    kind: 'time',
    of: `time of the ${event}`,
    said: said.map((same) => ({ words: same[0]?.words ?? '', by: same.map(({ item }) => item.id) })),
    isContested: true,
  }))
