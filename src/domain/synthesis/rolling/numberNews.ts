import { haveCommon } from '../../wire/numbers/doAgree.ts'
import { nameSome } from '../../wire/nameSome.ts'
import { heldNow, type StatedMeasure } from '../../wire/numbers/statedMeasures.ts'
import { citeOfNumber } from '../extract/citeOfNumber.ts'
import { listed } from '../extract/listed.ts'
import { measureName } from '../extract/measureName.ts'
import { speakerNames } from '../extract/speakerNames.ts'
import { canQuote } from './canQuote.ts'
import { evidenceOf, packedAlone } from './evidenceOf.ts'
import { freshItems, standingItems } from './freshItems.ts'
import { measuresIn } from './measuresIn.ts'
import { type PrintedCount, printedCounts } from './printedCounts.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'
import type { NewsEvidence, StoryNews } from './storyNews.ts'

type Said = Pick<RollingItem, 'headline' | 'text'>

const ofMeasure = (item: Said, { of, unit }: StatedMeasure): StatedMeasure | undefined =>
  measuresIn(item).find((one) => one.of === of && one.unit === unit)

const doAgree = (one: StatedMeasure, other: StatedMeasure): boolean =>
  haveCommon(heldNow(one.counts), other.counts)

/** What a source says of a measure by now, and which sentence in print does not say so. */
interface Differing {
  item: RollingItem
  measure: StatedMeasure
  touched: PrintedCount
  /** Its source said before what is in print. */
  isOwn: boolean
}

/** Whether the source stands by the number: what it says last of the measure is this, or says so too. */
function isLastWord(story: RollingStory, item: RollingItem, measure: StatedMeasure): boolean {
  const own = standingItems(story).filter(({ source }) => source === item.source)
  const last = own.flatMap((one) => ofMeasure(one, measure) ?? []).at(-1)
  return last !== undefined && doAgree(measure, last)
}

function differingFrom(story: RollingStory, item: RollingItem, measure: StatedMeasure): Differing[] {
  const printed = printedCounts(story.printed, measure)
  const [touched] = printed
  const isInPrint = printed.some(({ counts }) => haveCommon(heldNow(measure.counts), counts))
  if (!touched || isInPrint || !isLastWord(story, item, measure)) return []
  const stated = story.rests.flatMap((one) => {
    const told = ofMeasure(one, measure)
    return told ? [{ source: one.source, postedAt: one.postedAt, told }] : []
  })
  const before = stated.findLast(({ source }) => source === item.source)
  const isOwn = before !== undefined && !doAgree(measure, before.told)
  // A number that was known when the article was written, or is older, was weighed then.
  const isKnown = stated.some(({ told }) => doAgree(measure, told))
  const isOlder = stated.some(({ postedAt }) => postedAt > item.saidAt)
  return isOwn || (!isKnown && !isOlder) ? [{ item, measure, touched, isOwn }] : []
}

/** Those who say the same of one measure, as sources the article rests on or as others, tell one news. */
function together(all: readonly Differing[]): Differing[][] {
  const groups: Differing[][] = []
  for (const one of all) {
    const { of, unit } = one.measure
    const same = groups.find(
      ([first]) =>
        first?.measure.of === of && first.measure.unit === unit && doAgree(one.measure, first.measure),
    )
    if (same) same.push(one)
    else groups.push([one])
  }
  return groups
}

/** "Twelve" and "12" say it once. */
const saidOf = ({ counts }: Pick<PrintedCount, 'counts'>): string => {
  const bySize = new Map(
    heldNow(counts).map((count) => [`${String(count.low)}..${String(count.high)}`, count.said]),
  )
  return listed([...bySize.values()])
}

const isGauge = (of: string): boolean => measureName(of) === `the ${of}`

function wordsOf(names: readonly string[], { measure, touched, isOwn }: Differing): string {
  const [who, isOne, now] = [nameSome(names), names.length === 1, isOwn ? 'now ' : '']
  const told = isGauge(measure.of)
    ? `${isOne ? 'puts' : 'put'} ${measureName(measure.of)} at ${saidOf(measure)}`
    : `${isOne ? 'says' : 'say'} ${saidOf(measure)} ${measure.of}`
  return `${who} ${now}${told}, in print ${saidOf(touched)}`
}

const keyOf = ({ of, unit, counts }: StatedMeasure): string => {
  const [{ low, high } = { low: 0, high: 0 }] = heldNow(counts)
  return [of, unit ?? '', `${String(low)}..${String(high)}`].join(' ')
}

/** More say it no better. */
const mostShown = 4

const isUnaddressed = ({ item }: Differing): number => Number(item.address === null)

/** The sentence that gives the number, one that can be quoted before others. */
function evidenceFrom({ item, measure }: Differing): NewsEvidence[] {
  const alone = packedAlone(item)
  const quotable = { ...alone, sentences: alone.sentences.filter(({ exact }) => canQuote(item, exact)) }
  const cites = [quotable, alone].map((one) => citeOfNumber(one, measure.of, saidOf(measure)))
  return evidenceOf(item, cites[0] ?? cites[1] ?? null)
}

function newsOf(group: readonly Differing[]): StoryNews[] {
  const own = group.filter(({ isOwn }) => isOwn)
  const first = own[0] ?? group[0]
  if (!first) return []
  const telling = own.length > 0 ? own : group
  const names = [...new Set(telling.map(({ item }) => speakerNames(item)[0] ?? item.source))]
  const kind = own.length > 0 ? 'number' : 'contradiction'
  return [
    {
      kind,
      key: `${kind} ${keyOf(first.measure)}`,
      of: first.measure.of,
      words: wordsOf(names, first),
      sentence: first.touched.sentence,
      evidence: [...new Set([...telling, ...group])]
        .toSorted((one, other) => isUnaddressed(one) - isUnaddressed(other))
        .slice(0, mostShown)
        .flatMap(evidenceFrom),
    },
  ]
}

/**
 * Numbers of measures that an article states and that its sources, or others, give differently by now. Of
 * each source its last word counts; what is in print anywhere, was known when the article was written, or
 * is older than what it rests on raises nothing.
 */
export const numberNews = (story: RollingStory): StoryNews[] =>
  together(
    freshItems(story).flatMap((item) =>
      measuresIn(item).flatMap((measure) => differingFrom(story, item, measure)),
    ),
  ).flatMap(newsOf)
