'use client'
import { useConfig } from '@payloadcms/ui'
import type { SynthesisLine } from '../../domain/synthesis/synthesisView.ts'
import type { DifferingNumber } from '../../domain/wire/numbers/numbersThatDiffer.ts'
import { type ArticleItem, articleItems, linkedItems, storyItems } from './articleItems.ts'
import type { ItemChoice } from './ItemChoice.ts'
import { readNewsroom } from './readNewsroom.ts'

/** Of a story at most: nobody ticks through more. */
const most = 100

/** What a synthesis in the article starts from. */
export interface ArticleOrder {
  items: ItemChoice[]
  wanted: string[]
  /** What they give differently. */
  numbers: DifferingNumber[]
  story: string | null
}

const storiesOf = (run: SynthesisLine | null, cited: readonly ArticleItem[]): string[] => {
  if (run?.story) return [run.story]
  return [...new Set(cited.flatMap(({ story }) => story ?? []))]
}

/** Gathers what an article may be drafted from; null when the newsroom does not answer. */
export const useArticleItems = (article: string) => {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  return async (drafted: SynthesisLine | null): Promise<ArticleOrder | null> => {
    const where = `where[article][equals]=${article}`
    const links = `${api}/provenance-links?${where}&depth=2&limit=${String(most)}&sort=position`
    const cited = await readNewsroom(links, linkedItems)
    if (cited === null) return null
    const stories = storiesOf(drafted, cited)
    const ofStories = `where[story][in]=${stories.join(',')}`
    const others =
      stories.length === 0
        ? []
        : await readNewsroom(`${api}/wire-items?${ofStories}&depth=1&limit=${String(most)}`, storyItems)
    if (others === null) return null
    const chosen = articleItems({ cited, others, draftedAt: drafted?.createdAt ?? null })
    return { ...chosen, story: stories.length === 1 ? (stories[0] ?? null) : null }
  }
}
