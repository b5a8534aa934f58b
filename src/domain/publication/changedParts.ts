import { canonicalJson } from '../editions/canonicalJson.ts'
import type { ClearedContent } from './clearedContent.ts'

const names: Readonly<Record<keyof ClearedContent, string>> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  body: 'the body',
  framingNote: 'the framing note',
  hero: 'the picture',
  links: 'the provenance links or their evidence',
}
const parts = Object.keys(names) as (keyof ClearedContent)[]

/** The parts in which two texts differ, in words and in their order: `the headline and the body`; empty when they are one. */
export const changedParts = (before: ClearedContent, now: ClearedContent): string => {
  const changed = parts
    .filter((part) => canonicalJson({ part: before[part] }) !== canonicalJson({ part: now[part] }))
    .map((part) => names[part])
  const last = changed.pop() ?? ''
  return changed.length > 0 ? `${changed.join(', ')} and ${last}` : last
}
