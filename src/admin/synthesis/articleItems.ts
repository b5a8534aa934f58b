import { z } from 'zod'
import { wireState } from '../../domain/wire/desk/wireFilter.ts'
import { type DifferingNumber, numbersThatDiffer } from '../../domain/wire/numbers/numbersThatDiffer.ts'
import { tellersOf } from '../../domain/wire/numbers/tellersOf.ts'
import { sourceTitle } from '../wire/sourceTitle.ts'
import type { ItemChoice } from './ItemChoice.ts'

const named = z.string().nullish()
const ofStory = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .catch(null)

const wireItem = z.object({
  id: z.string(),
  headline: named,
  state: wireState.catch('live'),
  postedAt: named,
  receivedAt: named,
  story: ofStory,
  text: named,
  alike: z
    .object({ kind: z.string(), of: ofStory.transform((of) => of ?? '') })
    .nullish()
    .catch(null),
  source: z.object({ id: z.string(), code: z.string(), name: named, owner: named }).nullish().catch(null),
})
export type ArticleItem = z.infer<typeof wireItem>

/** Links of an article with the wire items they tie it to; others have none. */
export const linkedItems = z
  .object({ docs: z.array(z.object({ wireItem: wireItem.nullish().catch(null) })) })
  .transform(({ docs }) => docs.flatMap((link) => link.wireItem ?? []))

export const storyItems = z.object({ docs: z.array(wireItem) }).transform(({ docs }) => docs)

interface Gathered {
  cited: readonly ArticleItem[]
  /** Of their stories, cited or not. */
  others: readonly ArticleItem[]
  /** When the draft was ordered that the article has; null for none. */
  draftedAt: string | null
}

const toldAtOf = ({ postedAt, receivedAt }: ArticleItem): string => postedAt ?? receivedAt ?? ''

const titleOf = ({ source }: ArticleItem): string =>
  source ? sourceTitle({ ...source, name: source.name ?? '', owner: source.owner ?? '' }) : ''

const choiceOf = (note: string, item: ArticleItem): ItemChoice => {
  const { id, headline, state, source } = item
  const words = { headline: headline ?? '', note, code: source?.code ?? '' }
  return { ...words, id, state, source: titleOf(item), toldAt: toldAtOf(item), story: item.story ?? null }
}

/** Each once, the earliest first. */
const inTime = <Item extends { id: string }>(items: readonly Item[], at: (item: Item) => string): Item[] =>
  [...new Map(items.map((one) => [one.id, one])).values()].sort((one, other) =>
    at(one) < at(other) ? -1 : Number(at(one) > at(other)),
  )

const numbersOf = (items: readonly ArticleItem[]): DifferingNumber[] => {
  const told = inTime(items, toldAtOf).map((item) => ({
    ...{ id: item.id, state: item.state, source: item.source?.id ?? item.id },
    ...{ headline: item.headline ?? '', text: item.text ?? '', alike: item.alike ?? null },
  }))
  return numbersThatDiffer(tellersOf(told))
}

/**
 * What an article may be drafted from: the wire items it cites and the others of their stories, in the order
 * of time, with the numbers they give differently; `wanted` are those it cites and what came in since its draft.
 */
export const articleItems = ({
  cited,
  others,
  draftedAt,
}: Gathered): { items: ItemChoice[]; wanted: string[]; numbers: DifferingNumber[] } => {
  const isCited = new Set(cited.map(({ id }) => id))
  const isNew = ({ receivedAt }: ArticleItem): boolean => draftedAt !== null && (receivedAt ?? '') > draftedAt
  const further = others.filter(({ id }) => !isCited.has(id))
  const items = [
    ...cited.map((one) => choiceOf('', one)),
    ...further.map((one) => choiceOf(isNew(one) ? 'New since the draft' : 'In the story, not cited', one)),
  ]
  return {
    items: inTime(items, ({ toldAt }) => toldAt),
    wanted: [...isCited, ...further.filter(isNew).map(({ id }) => id)],
    numbers: numbersOf([...cited, ...further]),
  }
}
