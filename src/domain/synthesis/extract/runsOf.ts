import type { PackItem, PackSentence } from '../evidencePack.ts'
import { isQuotable } from './isQuotable.ts'
import { leaningOf, namesPerson } from './leaningOf.ts'
import { quotableRun } from './quotableRun.ts'
import type { SupersededBy } from './supersededIn.ts'

/** Of a long text so many sentences are looked at: news stands at the head. */
const mostOfItem = 60
/** "Thin.": nothing that a sentence behind it could mean. */
const fewestWords = 3

/** Words of a sentence that a draft may quote. */
export interface Run {
  item: PackItem
  sentence: PackSentence
  run: string
  /** The first of its item, where news is told. */
  isLead: boolean
  /** The run of the same item without which it says nothing; null for one that stands alone. */
  leansOn: Run | null
}

const runsIn = (item: PackItem, part: PackSentence['part']): Run[] =>
  item.sentences
    .filter((sentence) => sentence.part === part)
    .slice(0, mostOfItem)
    .map((sentence) => ({ item, sentence, run: quotableRun(sentence.exact), isLead: false, leansOn: null }))
    .filter(({ run }) => isQuotable(run))

/** The sentence of the text before one; null for the first. */
function before({ item, sentence }: Run): PackSentence | null {
  const text = item.sentences.filter(({ part }) => part === 'text')
  const told = text.slice(0, text.indexOf(sentence))
  return told.findLast(({ exact }) => exact.split(/\s+/u).length >= fewestWords) ?? null
}

interface Told {
  /** What stands of the item so far. */
  standing: readonly Run[]
  /** Its headline, which a post tells before its text. */
  title: Run | null
}

function referentOf(run: Run, { standing, title }: Told): Run | null {
  const leaning = leaningOf(run.run, run.item.language)
  const somebody = leaning === 'person' ? standing.findLast((one) => namesPerson(one.run)) : undefined
  if (somebody) return somebody
  const last = before(run)
  if (last === null || quotableRun(last.exact) === title?.run) return title
  return standing.find(({ sentence }) => sentence === last) ?? null
}

/** Each with what it leans on; what leans on nothing that can be quoted is left out. */
function settled(runs: readonly Run[], title: Run | null): Run[] {
  const standing: Run[] = []
  for (const run of runs) {
    const isAlone = leaningOf(run.run, run.item.language) === null
    const leansOn = isAlone ? null : referentOf(run, { standing, title })
    if (isAlone || leansOn) standing.push({ ...run, leansOn })
  }
  const isBrought = title !== null && standing.some(({ leansOn }) => leansOn === title)
  return isBrought ? [title, ...standing] : standing
}

const ledBy = ([first, ...others]: readonly Run[]): Run[] =>
  first ? [Object.assign(first, { isLead: true }), ...others] : []

/**
 * What of an item may be quoted: sentences of its text, and its headline where the text has none or says
 * nothing without it.
 */
export function runsOf(item: PackItem, supersededBy: SupersededBy): Run[] {
  const stands = ({ run }: Run): boolean => supersededBy(item, run) === null
  const text = runsIn(item, 'text')
  const headlines = runsIn(item, 'headline').filter(({ run }) => !run.endsWith('…'))
  // Posts repeat their headline in the text.
  const heading = quotableRun(item.headline)
  const own = text.filter(({ run }) => run !== heading)
  const title = [...text, ...headlines].filter(stands).find(({ run }) => run === heading) ?? null
  const told = settled(ledBy(own).filter(stands), title)
  if (told.length > 0) return title === told[0] ? ledBy(told) : told
  return ledBy(text.length > own.length ? text : headlines).filter(stands)
}
