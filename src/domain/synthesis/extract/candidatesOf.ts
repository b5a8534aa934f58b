import { countsIn } from '../../wire/numbers/countsIn.ts'
import { isForeign } from '../isForeign.ts'
import type { EvidencePack, PackItem } from '../evidencePack.ts'
import type { Candidate, TermVector } from './candidate.ts'
import { newsValues } from './newsValues.ts'
import { isTick } from './isTick.ts'
import { quotableRun } from './quotableRun.ts'
import { roleOfRun } from './roleOfRun.ts'
import { type Run, runsOf } from './runsOf.ts'
import { type SupersededBy, supersededIn } from './supersededIn.ts'
import { centroidOf, cosine, termVector, termWeights } from './termVector.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import { tolls } from './tolls.data.ts'
import { withoutCopies } from '../withoutCopies.ts'

const leadBonus = 0.2
const angleWeight = 0.8
/** News stands in the first sentence; who asks for an angle leads on it. */
const firstBonus = 0.3
const angleNews = 2
const centralNews = 0.5
const tagPenalty = 0.1
/** What has no stop is a headline or a line of a list. */
const openPenalty = 0.3
const foreignPenalty = 0.15
/** It brings another sentence with it. */
const leaningPenalty = 0.3
/** A price says little by itself, and begins no story. */
const tickPenalty = 0.2
/** A number on which sources differ belongs beside the others. */
const contestedPenalty = 0.2
const ended = /[.!…。！؟۔]["”’»)\]]*$/u

const blemish = ({ run, sentence, item, leansOn }: Run): number =>
  (/[#@]\p{L}/u.test(run) ? tagPenalty : 0) +
  (sentence.part === 'text' && !ended.test(run) ? openPenalty : 0) +
  (isForeign(item) ? foreignPenalty : 0) +
  (leansOn ? leaningPenalty : 0) +
  (isTick(run) ? tickPenalty : 0)

const givesAny = (run: string, measures: ReadonlySet<string>): boolean =>
  countsIn(run).some(({ of }) => measures.has(of))

interface Aim {
  centroid: TermVector
  angle: TermVector
  contested: ReadonlySet<string>
}

/** Two accounts of a toll are no beginning; two estimates may be the news. */
const contestedTolls = (contested: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...contested].filter((of) => tolls.has(of)))

const scoreOf = (run: Run, terms: TermVector, { centroid, angle, contested }: Aim): number =>
  cosine(terms, centroid) +
  angleWeight * cosine(terms, angle) +
  (run.isLead ? leadBonus : 0) -
  blemish(run) -
  (givesAny(run.run, contested) ? contestedPenalty : 0)

const newsOf = (run: Run, terms: TermVector, { centroid, angle, contested }: Aim): number =>
  centralNews * cosine(terms, centroid) +
  angleNews * cosine(terms, angle) +
  (run.isLead ? firstBonus : 0) -
  blemish(run) -
  (givesAny(run.run, contestedTolls(contested)) ? contestedPenalty : 0)

/** What a source has put in place of an item's news is that news as it stands now. */
function currentValues(items: readonly PackItem[], supersededBy: SupersededBy): Map<string, number> {
  const values = newsValues(items)
  for (const item of items) {
    const first = item.sentences.find(({ part }) => part === 'text') ?? item.sentences[0]
    const later = first ? supersededBy(item, quotableRun(first.exact)) : null
    if (later) values.set(later.id, Math.max(values.get(later.id) ?? 0, values.get(item.id) ?? 0))
  }
  return values
}

/**
 * The sentences of a pack that a draft may quote, in its order, each weighed by its nearness to the
 * middle of all items and to the angle. Of items that are copies the earliest speaks; what its source has replaced or
 * withdrawn is left out.
 */
export function candidatesOf(pack: EvidencePack, angle: string): Candidate[] {
  const supersededBy = supersededIn(pack.items)
  const values = currentValues(pack.items, supersededBy)
  const originals = withoutCopies(pack.items)
  const runs = originals.flatMap((item) => runsOf(item, supersededBy))
  const weightOf = termWeights(runs.map(({ run }) => termsOf(run)))
  const wholes = originals.map(({ headline, text }) => termVector(`${headline}\n${text}`, weightOf))
  const contested = new Set(pack.tellings.filter((one) => one.isContested).map(({ of }) => of))
  const aim = { centroid: centroidOf(wholes), angle: termVector(angle, weightOf), contested }
  const candidates = new Map<Run, Candidate>()
  for (const [order, found] of runs.entries()) {
    const terms = termVector(found.run, weightOf)
    const { item, sentence, run, isLead, leansOn } = found
    candidates.set(found, {
      item,
      sentence,
      run,
      role: roleOfRun(run),
      isLead,
      terms,
      score: scoreOf(found, terms, aim),
      news: newsOf(found, terms, aim) + (values.get(item.id) ?? 0),
      order,
      // Whatever is leaned on stands before.
      leansOn: (leansOn && candidates.get(leansOn)) ?? null,
    })
  }
  return [...candidates.values()]
}
