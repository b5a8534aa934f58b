import type { EvidencePack } from '../evidencePack.ts'
import { extractDraft } from '../extractDraft.ts'
import { quotationOf } from '../quotationOf.ts'
import { passagesOf } from '../passagesOf.ts'
import { itemsCited } from '../itemsCited.ts'
import { saidIn } from '../saidIn.ts'
import type { DraftSentence, SynthesisDraft } from '../synthesisDraft.ts'
import type { SynthesisOrder } from '../synthesisOrder.ts'
import { partsInOrder } from '../partsInOrder.ts'
import { templateOf } from '../templateOf.ts'
import type { TakenSentence } from '../takenSoFar.ts'
import { carriedOver } from './carriedOver.ts'
import type { StoryNews } from './storyNews.ts'

/** More of one kind of news is a new article. */
const mostQuoted = 6

interface Updating {
  pack: EvidencePack
  order: SynthesisOrder
  news: readonly StoryNews[]
  /** What the article took over from earlier drafts. */
  taken: readonly TakenSentence[]
}

/** Names of the passages in which the pack holds a piece of news where readers can check it. */
const passagesOfNews = ({ evidence }: StoryNews, pack: EvidencePack): string[] =>
  evidence.flatMap((one) => {
    const item = pack.items.find(({ item, address }) => item === one.item && address !== null)
    return item?.sentences.find(({ exact }) => exact === one.exact)?.id ?? []
  })

const whyOf = (news: readonly StoryNews[], pack: EvidencePack, cites: readonly string[]): string => {
  const items = passagesOf(cites, pack).map(({ item }) => item.item)
  const told = news.find(({ evidence }) => evidence.some(({ item }) => items.includes(item)))
  return `${told?.words ?? 'New since it was printed'}.`
}

/** The words of one passage in quote marks, with who says so. */
function quoting({ pack, news }: Updating, cite: string): DraftSentence[] {
  const why = whyOf(news, pack, [cite])
  const quoted = quotationOf({ cites: [cite], part: 'happened', why }, pack)
  return quoted ? [quoted] : []
}

/** Numbers side by side tell news only with the item that brings it. */
const contrasts = ({ news, pack }: Updating, { cites, why }: DraftSentence): boolean => {
  const items = new Set(itemsCited([{ cites }], pack))
  return news.some(
    ({ of, evidence }) =>
      why === `Numbers that differ: ${of ?? ''}.` && evidence.some(({ item }) => items.has(item)),
  )
}

/** Each piece of news in the words of one of its items, then of others while there is room. */
function quotingNews(updating: Updating): DraftSentence[] {
  const quoted = updating.news.map((one) =>
    passagesOfNews(one, updating.pack).flatMap((cite) => quoting(updating, cite)),
  )
  const firsts = quoted.flatMap(([first]) => first ?? [])
  const others = quoted.flatMap(([, ...more]) => more)
  return [...firsts, ...others.slice(0, Math.max(0, mostQuoted - firsts.length))]
}

/** What a draft over the whole story says of the news: its numbers side by side, and the new words. */
function tellingNews(updating: Updating, drafted: readonly DraftSentence[]): DraftSentence[] {
  const passages = new Set(updating.news.flatMap((one) => passagesOfNews(one, updating.pack)))
  const told = drafted.filter(
    (one) => contrasts(updating, one) || one.cites.some((cite) => passages.has(cite)),
  )
  const quoted = new Set(told.filter(({ type }) => type === 'quotation').map(saidIn))
  const missing = quotingNews(updating).filter((one) => !quoted.has(saidIn(one)))
  const explained = told.map((one) =>
    one.type === 'quotation' ? { ...one, why: whyOf(updating.news, updating.pack, one.cites) } : one,
  )
  return [...missing, ...explained]
}

/** Numbers side by side give way to the same with more of them, never to fewer. */
function isContrastAnew(one: DraftSentence, old: DraftSentence, pack: EvidencePack): boolean {
  const items = new Set(itemsCited([one], pack))
  return (
    one.type === 'attributed' &&
    one.why === old.why &&
    itemsCited([old], pack).every((item) => items.has(item))
  )
}

/**
 * A draft that tells of what changed and leaves the rest as the article has it: sentences that were taken
 * over stand as long as their evidence does, new ones are those that rest on the news. Without any sentence
 * where nothing of the news can be quoted.
 */
export function updateDraft(updating: Updating): SynthesisDraft {
  const { pack, order, taken } = updating
  const whole = extractDraft(pack, order)
  const news = tellingNews(updating, whole.sentences)
  const kept = taken.flatMap((one) => carriedOver(one, pack))
  const isTold = (old: DraftSentence): boolean =>
    news.some((one) => one.text === old.text || isContrastAnew(one, old, pack))
  const isChanged = news.length > 0 || kept.length < taken.length
  const sentences = isChanged ? [...kept.filter((one) => !isTold(one)), ...news] : []
  const parts = partsInOrder(templateOf(order).parts)
  const ordered = sentences.toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part))
  return { ...whole, sentences: ordered.map((sentence, at) => ({ ...sentence, id: `D${at + 1}` })) }
}
