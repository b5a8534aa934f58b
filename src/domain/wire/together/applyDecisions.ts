import type { StoryDecision } from './storyDecision.ts'

/** The story of each item, by a name that says nothing. */
type Filed = Map<string, string>

/** Everything in the stories of these items goes into the first one's. */
function merge(filed: Filed, items: readonly string[]): void {
  const stories = new Set(items.map((item) => filed.get(item)).filter((story) => story !== undefined))
  const [into] = stories
  if (into === undefined) return
  for (const [item, story] of filed) if (stories.has(story)) filed.set(item, into)
}

function refile(filed: Filed, items: readonly string[], story: string): void {
  for (const item of items) if (filed.has(item)) filed.set(item, story)
}

function apply(filed: Filed, decision: StoryDecision, at: number): void {
  const { kind, items } = decision
  if (kind === 'merge') return merge(filed, items)
  if (kind === 'split') return refile(filed, items, `split ${at}`)
  if (kind === 'pin') return refile(filed, items, filed.get(decision.to) ?? `pin ${decision.to}`)
  const left = filed.get(decision.of)
  for (const item of items)
    if (item !== decision.of && filed.get(item) === left) refile(filed, [item], `alone ${at} ${item}`)
}

/**
 * What the machine filed, with the editors' decisions applied in their order: a later one overrules an
 * earlier. Items that are not there are passed over; those pinned to one that is gone stay together.
 */
export function applyDecisions(
  stories: ReadonlyMap<string, string>,
  decisions: readonly StoryDecision[],
): Map<string, string> {
  const filed: Filed = new Map([...stories].map(([item, story]) => [item, `machine ${story}`]))
  for (const [at, decision] of decisions.entries()) apply(filed, decision, at)
  return filed
}
