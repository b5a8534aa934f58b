import { countsIn } from '../../wire/numbers/countsIn.ts'
import { proposedHeadline } from '../../wire/desk/proposedHeadline.ts'
import { headlineFromText } from '../../wire/headlineFromText.ts'
import { isForeign } from '../isForeign.ts'
import type { EvidencePack } from '../evidencePack.ts'
import { isPrintable } from '../isPrintable.ts'
import type { Candidate } from './candidate.ts'
import { quotableRun } from './quotableRun.ts'
import { supersededIn } from './supersededIn.ts'

const corrected = /^(?:correction|corrected|berichtigung|korrektur|corrección|rectificatif)\s?[:–—-]\s*/iu

const trimmed = (text: string): string => proposedHeadline([{ headline: text, story: null }])

function isSettled({ tellings }: EvidencePack, headline: string): boolean {
  const contested = tellings.filter(({ isContested }) => isContested).map(({ of }) => of)
  return countsIn(headline).every(({ of }) => !contested.includes(of))
}

/**
 * Under which headline a draft stands: that of the item whose sentences tell most, in English before other
 * languages, without a number that is contested where one can be had; else what its best sentence says.
 */
export function headlineOf(pack: EvidencePack, ranked: readonly Candidate[]): string {
  const isSuperseded = supersededIn(pack.items)
  const items = [...new Set([...ranked.map(({ item }) => item), ...pack.items])]
  const told = items
    .map((item) => ({ item, headline: quotableRun(item.headline).replace(corrected, '') }))
    .filter(
      ({ item, headline }) =>
        /\p{L}/u.test(headline) && isPrintable(headline) && !isSuperseded(item, headline),
    )
  const weight = ({ item, headline }: (typeof told)[number]): number =>
    (isForeign(item) ? 4 : 0) + (headline.endsWith('…') ? 2 : 0) + (isSettled(pack, headline) ? 0 : 1)
  const [best] = told.sort((one, other) => weight(one) - weight(other))
  return trimmed(best?.headline ?? headlineFromText(ranked[0]?.run ?? ''))
}
