import type { EvidencePack } from '../evidencePack.ts'
import { extractDraft } from '../extractDraft.ts'
import { quotationOf } from '../quotationOf.ts'
import { passagesOf } from '../passagesOf.ts'
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

/** Names of the passages in which the pack holds what is new. */
function passagesOfNews({ pack, news }: Updating): string[] {
  const evidence = news.flatMap((one) => one.evidence)
  return pack.items.flatMap(({ item, sentences }) =>
    sentences
      .filter(({ exact }) => evidence.some((one) => one.item === item && one.exact === exact))
      .map(({ id }) => id),
  )
}

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

/** What a draft over the whole story says of the news: its numbers side by side, and the new words. */
function tellingNews(updating: Updating, drafted: readonly DraftSentence[]): DraftSentence[] {
  const passages = new Set(passagesOfNews(updating))
  const measures = new Set(
    updating.news.flatMap(({ of }) => (of === null ? [] : `Numbers that differ: ${of}.`)),
  )
  const told = drafted.filter(
    ({ cites, why }) => measures.has(why) || cites.some((cite) => passages.has(cite)),
  )
  const quoted = new Set(told.filter(({ type }) => type === 'quotation').flatMap(({ cites }) => cites))
  const missing = [...passages].filter((cite) => !quoted.has(cite)).slice(0, mostQuoted)
  const explained = told.map((one) =>
    one.type === 'quotation' ? { ...one, why: whyOf(updating.news, updating.pack, one.cites) } : one,
  )
  return [...missing.flatMap((cite) => quoting(updating, cite)), ...explained]
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
  const isTold = ({ text, why }: DraftSentence): boolean =>
    news.some((one) => one.text === text || (one.type === 'attributed' && one.why === why))
  const isChanged = news.length > 0 || kept.length < taken.length
  const sentences = isChanged ? [...kept.filter((one) => !isTold(one)), ...news] : []
  const parts = partsInOrder(templateOf(order).parts)
  const ordered = sentences.toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part))
  return { ...whole, sentences: ordered.map((sentence, at) => ({ ...sentence, id: `D${at + 1}` })) }
}
