import type { Finding } from '../../domain/publication/finding.ts'
import type { Desk } from './DeskContext.tsx'
import { placeAtDesk } from './placeAtDesk.ts'
import type { Selection } from './Selection.ts'

/** What the word of a fact-checker settles is said beside the verbs already. */
const settledHere: readonly string[] = ['link-unverified', 'link-disputed', 'claim-disputed', 'claim-asked']

/** What the gate says about one claim or link besides that it is not verified. */
export const findingsAbout = (
  { kind, index }: Selection,
  { view, standing }: Pick<Desk, 'view' | 'standing'>,
): Finding[] =>
  standing.findings.filter((finding) => {
    const place = placeAtDesk(finding, view)
    const isHere = 'kind' in place && place.kind === kind && place.index === index
    return isHere && !settledHere.includes(finding.code)
  })
