import type { GivenWord, Upon } from './DeskContext.tsx'
import type { Selection } from './Selection.ts'
import type { sendDecision } from './sendDecision.ts'

interface Page extends Upon {
  api: string
}

/** The request that records a word on a claim or a link, naming what was seen of it; null where there is none. */
export const decisionOn = (
  { kind, index }: Selection,
  { status, note }: GivenWord,
  { api, view, standing }: Page,
): Parameters<typeof sendDecision>[0] | null => {
  const [link, claim] = [standing.links[index], view.claims[index]]
  if (kind === 'link')
    return link
      ? {
          address: `${api}/provenance-links/${link.id}?depth=0`,
          method: 'PATCH',
          body: { verification: { status, note }, rev: link.rev },
        }
      : null
  if (!claim) return null
  const { exact, position } = claim.anchor
  return {
    address: `${api}/articles/${view.id}/fact-check/claims`,
    method: 'POST',
    body: { exact, position, status, note, seen: standing.claims[index]?.check ?? null },
  }
}
