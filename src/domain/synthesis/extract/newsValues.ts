import { isAttributed } from '../../claims/isAttributed.ts'
import { numbersIn } from '../../claims/numbersIn.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import { isForeign } from '../isForeign.ts'
import type { PackItem } from '../evidencePack.ts'
import type { TermVector } from './candidate.ts'
import { isTick } from './isTick.ts'
import { quotableRun } from './quotableRun.ts'
import { roleOfRun } from './roleOfRun.ts'
import { cosine, termWeights, unitVector } from './termVector.ts'

/** A headline says what the item is about; its first sentence says it again. */
const headlineWeight = 2
/** Less than this two items have in common by telling of one story. */
const sameNewsFrom = 0.4
/** An answer to the news is not the news, nor is what one side says about it. */
const speechPenalty = 0.25
const taggedPenalty = 0.1
const foreignPenalty = 0.5
/** What a price stands at follows the news. */
const tickPenalty = 1
/** Of news that as many tell: the newer, where several do; else what began the story. */
const timeWeight = 0.2

/** "Norvane opened dam gates without notice, Kestrian hydrologists say" */
const endsWithSpeaker = /,\s[^,]{2,40}\s(?:say|says|said|tell|tells)$/iu
/** "Minister: prison was short of staff", "Ostrel flood: toll rises to eight": speech or a follow-up. */
const tagged = /^[^:“"«]{3,40}\p{L}\s?:\s/u

interface News {
  item: PackItem
  headline: string
  vector: TermVector
}

const ownerOf = ({ owner, source, id }: PackItem): string => owner || source || id

const openingOf = ({ sentences }: PackItem): string =>
  quotableRun(sentences.find(({ part }) => part === 'text')?.exact ?? '')

/** Figures tell developments of one story apart, and two accounts of one together. */
const figuresOf = (text: string): string[] =>
  numbersIn(text, { smallWords: true }).map(({ kind, value }) => `${kind} ${String(value)}`)

const signsOf = (text: string): string[] => [...termsOf(text), ...figuresOf(text)]

function countsOf(headline: string, opening: string): Map<string, number> {
  const counts = new Map(signsOf(opening).map((sign) => [sign, 1]))
  for (const sign of signsOf(headline)) counts.set(sign, headlineWeight)
  return counts
}

function newsOf(items: readonly PackItem[]): News[] {
  const told = items.map((item) => {
    const headline = quotableRun(item.headline)
    return { item, headline, counts: countsOf(headline, openingOf(item)) }
  })
  const weightOf = termWeights(told.map(({ counts }) => [...counts.keys()]))
  return told.map(({ item, headline, counts }) => ({
    item,
    headline,
    vector: unitVector(new Map([...counts].map(([sign, count]) => [sign, count * weightOf(sign)]))),
  }))
}

/** Of each other owner how near the nearest of its items comes. */
function nearestByOwner(one: News, all: readonly News[]): number[] {
  const own = ownerOf(one.item)
  const nearest = new Map<string, number>()
  for (const other of all) {
    const owner = ownerOf(other.item)
    if (owner !== own) nearest.set(owner, Math.max(nearest.get(owner) ?? 0, cosine(one.vector, other.vector)))
  }
  return [...nearest.values()]
}

const isSpeech = (headline: string): boolean =>
  isAttributed(headline) || endsWithSpeaker.test(headline) || roleOfRun(headline) === 'denial'

const manner = ({ item, headline }: News): number =>
  (isTick(headline) || isTick(openingOf(item)) ? tickPenalty : 0) +
  (isSpeech(headline) ? speechPenalty : 0) +
  (tagged.test(headline) ? taggedPenalty : 0) +
  (isForeign(item) ? foreignPenalty : 0)

/**
 * How much each item is the story's news, by its id: how many owners tell in headline and first sentence what it
 * tells there (who prints an agency's text has judged it news as well), and how near it is to what all tell. What
 * several tell weighs more the newer it is, what one alone tells the nearer it stands to the beginning. `items` in
 * the order of time.
 */
export function newsValues(items: readonly PackItem[]): Map<string, number> {
  const all = newsOf(items)
  const values = all.map((one, at): [string, number] => {
    const near = nearestByOwner(one, all)
    const tellers = near.filter((value) => value >= sameNewsFrom).length
    const centrality = near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length
    const age = items.length < 2 ? 0 : at / (items.length - 1)
    const time = timeWeight * (tellers > 0 ? age : -age)
    return [one.item.id, tellers + centrality + time - manner(one)]
  })
  return new Map(values)
}
