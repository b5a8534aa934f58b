import { countsIn } from '../../wire/numbers/countsIn.ts'
import { isForeign } from '../isForeign.ts'
import type { EvidencePack, PackItem, PackSentence } from '../evidencePack.ts'
import type { Candidate, TermVector } from './candidate.ts'
import { isQuotable } from './isQuotable.ts'
import { newsValues } from './newsValues.ts'
import { quotableRun } from './quotableRun.ts'
import { roleOfRun } from './roleOfRun.ts'
import { type SupersededBy, supersededIn } from './supersededIn.ts'
import { centroidOf, cosine, termVector, termWeights } from './termVector.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import { withoutCopies } from '../withoutCopies.ts'

/** Of a long text so many sentences are looked at: news stands at the head. */
const mostOfItem = 60
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
/** Nobody knows whom it means when it stands alone. */
const pronounPenalty = 0.4
const pronoun =
  /^(?:it|its|he|his|she|her|they|their|this|that|these|those|but|and|both|neither)(?!\p{L})|["”’»] (?:he|she|they) (?:said|added|asked|told|wrote)/iu
/** A number on which sources differ belongs beside the others. */
const contestedPenalty = 0.2
const ended = /[.!…。！؟۔]["”’»)\]]*$/u

interface Run {
  item: PackItem
  sentence: PackSentence
  run: string
  isLead: boolean
}

function runsIn(item: PackItem, part: PackSentence['part']): Run[] {
  return item.sentences
    .filter((sentence) => sentence.part === part)
    .slice(0, mostOfItem)
    .map((sentence) => ({ item, sentence, run: quotableRun(sentence.exact) }))
    .filter(({ run }) => isQuotable(run))
    .map((found, at) => ({ ...found, isLead: at === 0 }))
}

/** What of an item may be quoted: sentences of its text; its headline only where the text has none. */
function runsOf(item: PackItem, supersededBy: SupersededBy): Run[] {
  const text = runsIn(item, 'text')
  // Posts repeat their headline in the text.
  const title = quotableRun(item.headline)
  const own = text.filter(({ run }) => run !== title).map((run, at) => ({ ...run, isLead: at === 0 }))
  const lines = [text, runsIn(item, 'headline').filter(({ run }) => !run.endsWith('…'))]
  const all = [own, ...lines].find(({ length }) => length > 0) ?? []
  return all.filter(({ run }) => supersededBy(item, run) === null)
}

const blemish = ({ run, sentence, item }: Run, contested: ReadonlySet<string>): number =>
  (/[#@]\p{L}/u.test(run) ? tagPenalty : 0) +
  (sentence.part === 'text' && !ended.test(run) ? openPenalty : 0) +
  (isForeign(item) ? foreignPenalty : 0) +
  (pronoun.test(run) ? pronounPenalty : 0) +
  (countsIn(run).some(({ of }) => contested.has(of)) ? contestedPenalty : 0)

interface Aim {
  centroid: TermVector
  angle: TermVector
  contested: ReadonlySet<string>
}

const scoreOf = (run: Run, terms: TermVector, { centroid, angle, contested }: Aim): number =>
  cosine(terms, centroid) +
  angleWeight * cosine(terms, angle) +
  (run.isLead ? leadBonus : 0) -
  blemish(run, contested)

const newsOf = (run: Run, terms: TermVector, { centroid, angle, contested }: Aim): number =>
  centralNews * cosine(terms, centroid) +
  angleNews * cosine(terms, angle) +
  (run.isLead ? firstBonus : 0) -
  blemish(run, contested)

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
  return runs.map((found, order) => {
    const terms = termVector(found.run, weightOf)
    const { item, sentence, run, isLead } = found
    return {
      item,
      sentence,
      run,
      role: roleOfRun(run),
      isLead,
      terms,
      score: scoreOf(found, terms, aim),
      news: newsOf(found, terms, aim) + (values.get(item.id) ?? 0),
      order,
    }
  })
}
