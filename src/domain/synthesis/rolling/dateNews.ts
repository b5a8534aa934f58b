import { nameSome } from '../../wire/nameSome.ts'
import { openingOf } from '../../wire/openingOf.ts'
import { speakerNames } from '../extract/speakerNames.ts'
import { type Dated, datedIn } from './datedIn.ts'
import { citableFirst, evidenceOf } from './evidenceOf.ts'
import { freshAmong, standingInOrder } from './freshItems.ts'
import { isSameMoment, type Moment, momentsIn } from './momentsIn.ts'
import { type PrintedMoment, printedMoments } from './printedMoments.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'
import type { StoryNews } from './storyNews.ts'

const isAsInPrint = ({ move, touched }: Dated): boolean =>
  move.to !== null && isSameMoment(move.to, touched.moment)

/** As far as news of an item is read. */
const mostRead = 1500

const names = (item: Pick<RollingItem, 'headline' | 'text'>, moment: Moment, saidAt: string): boolean =>
  momentsIn(`${item.headline}\n${openingOf(item, mostRead)}`, saidAt).some((one) => isSameMoment(one, moment))

/** Another day that an item gives beside the one in print takes nothing back. */
const isBesidePrint = ({ item, move, touched }: Dated): boolean =>
  move.act === 'held' && move.from === null && names(item, touched.moment, item.saidAt)

/** What print says anywhere, or was known when it was written, was weighed then. */
function isKnown({ rests }: RollingStory, printed: readonly PrintedMoment[], { item, move }: Dated): boolean {
  const { to } = move
  if (to === null) return false
  const others = rests.filter((one) => one.item !== item.item)
  return (
    printed.some(({ moment }) => isSameMoment(moment, to)) ||
    others.some((one) => names(one, to, one.postedAt))
  )
}

/** What was said before the article's own sources last named the day in print is older. */
const isOlder = ({ rests }: RollingStory, { item, touched }: Dated): boolean =>
  rests.some(
    (one) => one.item !== item.item && one.postedAt > item.saidAt && names(one, touched.moment, one.postedAt),
  )

const dayOf = ({ readings }: Moment): number => readings[0] ?? 0

/** Years that are left out are those nearest to when it was said. */
function inFull(moment: Moment, saidAt: string): number {
  const day = dayOf(moment)
  if (moment.kind === 'clock' || day >= 10_000) return day
  const [year, month] = [Number(saidAt.slice(0, 4)), Number(saidAt.slice(5, 7))]
  return (year + Number(Math.floor(day / 100) + 6 < month)) * 10_000 + day
}

/** An appointment that was kept already cannot be put off, nor one to come be held before. */
function isOver({ item, move: { act, to }, touched: { moment } }: Dated): boolean {
  if (moment.kind === 'clock') return false
  const today = Number(item.saidAt.slice(0, 10).replaceAll('-', ''))
  const planned = inFull(moment, item.saidAt)
  if (to === null) return planned < today
  return act === 'held' && inFull(to, item.saidAt) < today && planned >= today
}

function actInWords({ item, move: { act, from, to }, touched: { moment } }: Dated): string {
  if (act === 'cancelled') return 'it is cancelled'
  if (to === null) return 'it is put off'
  const isLater = inFull(to, item.saidAt) > inFull(moment, item.saidAt)
  const place = to.kind === 'clock' ? 'at' : 'on'
  if (act === 'held' && from === null) return `it is ${place} ${to.said}`
  return `it is ${isLater ? 'put off' : 'brought forward'} to ${to.said}`
}

const keyOf = ({ move: { act, to }, touched: { moment } }: Dated): string =>
  ['time', moment.readings.join('/'), to ? String(dayOf(to) % 10_000) : act].join(' ')

const mostShown = 4

function newsOf({ rests }: RollingStory, group: readonly Dated[]): StoryNews[] {
  const [first] = group
  if (!first) return []
  const items = [...new Set(group.map(({ item }) => item))]
  const who = [...new Set(items.map((item) => speakerNames(item)[0] ?? item.source))]
  const isOwn = rests.some(({ source }) => items.some((item) => item.source === source))
  return [
    {
      kind: isOwn ? 'number' : 'contradiction',
      key: keyOf(first),
      of: null,
      words: `${nameSome(who)} ${who.length === 1 ? 'says' : 'say'} ${actInWords(first)}, in print ${first.touched.moment.said}`,
      sentence: first.touched.sentence,
      evidence: citableFirst(items)
        .slice(0, mostShown)
        .flatMap((item) => evidenceOf(item, group.find((one) => one.item === item)?.cite ?? null)),
    },
  ]
}

const isOfOne = (one: Dated, other: Dated): boolean =>
  one.item === other.item && isSameMoment(one.touched.moment, other.touched.moment)

/** Of an item counts what it says last of a day in print, a new day before none. */
const wordOfItem = (all: readonly Dated[]): Dated[] =>
  all.filter((one) => {
    const own = all.filter((other) => isOfOne(one, other))
    return one === (own.findLast(({ move }) => move.to !== null) ?? own.at(-1))
  })

/** Of each source counts what it says last of a day in print. */
const isLastWord = (one: Dated, all: readonly Dated[]): boolean =>
  all.findLast(
    ({ item, touched }) =>
      item.source === one.item.source && isSameMoment(touched.moment, one.touched.moment),
  )?.item === one.item

/**
 * Days and times in print that items give otherwise by now: put off, brought forward, cancelled, or told
 * with another day. Only what is of the same event, or names the day in print as the former one, counts; in
 * other languages than the paper's only the latter. What is asked for, denied or known before is no news.
 */
export function dateNews(story: RollingStory): StoryNews[] {
  const printed = printedMoments(story)
  if (printed.length === 0) return []
  const standing = standingInOrder(story)
  const fresh = new Set(freshAmong(story, standing))
  const all = standing.flatMap((item) => datedIn(item, printed))
  const told = wordOfItem(all).filter(
    (one) =>
      fresh.has(one.item) &&
      isLastWord(one, all) &&
      !all.some((other) => other.item === one.item && isAsInPrint(other)) &&
      ![isBesidePrint(one), isOver(one), isKnown(story, printed, one), isOlder(story, one)].includes(true),
  )
  const keys = [...new Set(told.map(keyOf))]
  return keys.flatMap((key) =>
    newsOf(
      story,
      told.filter((one) => keyOf(one) === key),
    ),
  )
}
