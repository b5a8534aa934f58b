import type { WireRow } from '../wire/desk/wireRow.ts'

/** An item as agents get it: nothing of notes to editors, of raw copies, or of which drafts cite it. */
export interface AgentItem {
  id: string
  source: { code: string; name: string; owner: string }
  headline: string
  opening: string
  language: string
  postedAt: string | null
  receivedAt: string
  state: string
  story: { id: string; title: string } | null
  /** Other items that are the same text or nearly so. */
  copies: number
}

/** A row of the desk as agents get it. */
export const agentItemOf = (row: WireRow): AgentItem => {
  const { id, source, headline, opening, language, postedAt, receivedAt, state, story, copies } = row
  const { code, name, owner } = source
  return {
    ...{
      id,
      source: { code, name, owner },
      headline,
      opening,
      language,
      postedAt,
      receivedAt,
      state,
      copies,
    },
    story: story && { id: story.id, title: story.title },
  }
}
