import { countsIn } from '../wire/numbers/countsIn.ts'
import { numbersThatDiffer, type Teller } from '../wire/numbers/numbersThatDiffer.ts'
import type { PackTelling } from './evidencePack.ts'
import { numbersSaid } from './numbersSaid.ts'

interface Wording {
  of: string
  words: string
  by: string
  source: string
}

function wordingsOf({ id, by, text }: Teller): Wording[] {
  const now = countsIn(text).filter(({ isFormer }) => !isFormer)
  return now.map(({ of, said }) => ({ of, words: numbersSaid(said).join(', '), by: id, source: by }))
}

/** Of each source and measure what its latest item says. */
function latestOf(all: readonly Wording[]): Wording[] {
  const lasts = new Map(all.map((one) => [`${one.source} ${one.of}`, one.by]))
  return all.filter((one) => lasts.get(`${one.source} ${one.of}`) === one.by)
}

function saidOf(wordings: readonly Wording[]): PackTelling['said'] {
  const byWords = new Map<string, PackTelling['said'][number]>()
  for (const { words, by } of wordings) {
    const known = byWords.get(words.toLowerCase()) ?? { words, by: [] }
    if (!known.by.includes(by)) known.by.push(by)
    byWords.set(words.toLowerCase(), known)
  }
  return [...byWords.values()]
}

/**
 * What each source says last of what it counts or measures: first the numbers on which they disagree, then
 * those that nobody contests, one source's alone among them. `tellers` in the order of time.
 */
export function numbersTold(tellers: readonly Teller[]): PackTelling[] {
  const contested = numbersThatDiffer(tellers).map(({ of, said }) => ({
    kind: 'number' as const,
    of,
    said: said.map(({ number, by }) => ({
      words: numbersSaid(number).join(', '),
      by: by.map(({ item }) => item),
    })),
    isContested: true,
  }))
  const differing = new Set(contested.map(({ of }) => of))
  const agreed = latestOf(tellers.flatMap(wordingsOf)).filter(({ of }) => !differing.has(of))
  const measures = [...new Set(agreed.map(({ of }) => of))]
  return [
    ...contested,
    ...measures.map((measure) => ({
      kind: 'number' as const,
      of: measure,
      said: saidOf(agreed.filter(({ of }) => of === measure)),
      isContested: false,
    })),
  ]
}
