import { countsIn } from '../../wire/numbers/countsIn.ts'
import { proposedHeadline } from '../../wire/desk/proposedHeadline.ts'
import { headlineFromText } from '../../wire/headlineFromText.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import { isForeign } from '../isForeign.ts'
import type { EvidencePack, PackItem } from '../evidencePack.ts'
import { isPrintable } from '../isPrintable.ts'
import type { Candidate } from './candidate.ts'
import { quotableRun } from './quotableRun.ts'
import { supersededIn } from './supersededIn.ts'

const corrected = /^(?:correction|corrected|berichtigung|korrektur|corrección|rectificatif)\s?[:–—-]\s*/iu

/** So many terms of its text a headline has that tells the same. */
const fewestTerms = 2

const trimmed = (text: string): string => proposedHeadline([{ headline: text, story: null }])

function isSettled({ tellings }: EvidencePack, headline: string): boolean {
  const contested = tellings.filter(({ isContested }) => isContested).map(({ of }) => of)
  return countsIn(headline).every(({ of }) => !contested.includes(of))
}

const termsTold = (text: string): Set<string> => new Set(termsOf(text))

/** What a correction leaves when it is no longer called one may say nothing by itself: "1.3 tonnes, not 1.8". */
function standsAlone(headline: string, item: PackItem): boolean {
  if (headline === quotableRun(item.headline)) return true
  const terms = termsTold(item.text)
  return [...termsTold(headline)].filter((term) => terms.has(term)).length >= fewestTerms
}

const withoutStop = (text: string): string => text.replace(/(?<=[^.])\.$/u, '')

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Proposed {
  headline: string
  isForeign: boolean
  /** How far it is from what the draft leads on. */
  distance: number
}

/** Of the lead's item, what the lead itself says, then of others. */
function proposedFor(pack: EvidencePack, [lead, ...others]: readonly Candidate[]): Proposed[] {
  const supersededBy = supersededIn(pack.items)
  const items = [...new Set([...others.map(({ item }) => item), ...pack.items])]
  const ofItem = (item: PackItem, distance: number): Proposed[] => {
    const headline = quotableRun(item.headline).replace(corrected, '')
    const isFit =
      isPrintable(headline) && standsAlone(headline, item) && supersededBy(item, headline) === null
    return isFit && /\p{L}/u.test(headline) ? [{ headline, isForeign: isForeign(item), distance }] : []
  }
  const said = lead && { headline: withoutStop(headlineFromText(lead.run)), isForeign: isForeign(lead.item) }
  return [
    ...(lead ? ofItem(lead.item, 0) : []),
    ...(said ? [{ ...said, distance: 1.2 }] : []),
    ...items.flatMap((item) => ofItem(item, 1.5)),
  ]
}

/**
 * Under which headline a draft stands: that of the item it leads on, in English before other languages, without a
 * number that is contested where one can be had; else what the lead says; else that of another item, the nearer to
 * the news the better.
 * @param ranked candidates, the lead first
 */
export function headlineOf(pack: EvidencePack, ranked: readonly Candidate[]): string {
  const weight = (one: Proposed): number =>
    (one.isForeign ? 4 : 0) +
    (one.headline.endsWith('…') ? 2 : 0) +
    (isSettled(pack, one.headline) ? 0 : 1) +
    one.distance
  const [best] = proposedFor(pack, ranked).sort((one, other) => weight(one) - weight(other))
  return trimmed(capitalised(best?.headline ?? ''))
}
