import { countsIn } from '../../wire/numbers/countsIn.ts'
import { haveCommon } from '../../wire/numbers/doAgree.ts'
import type { Teller } from '../../wire/numbers/numbersThatDiffer.ts'
import type { PackItem } from '../evidencePack.ts'
import { tellersOfPack } from '../tellersOfPack.ts'

/** Whether a source has since put something else in place of what a run of an item’s words says. */
export type IsSuperseded = (item: PackItem, run: string) => boolean

const withdraws =
  /(?<!\p{L})(?:retract(?:s|ed|ion)|withdraw(?:s|n)|withdrew|mandatory kill|kill notice|disregard|takes? back|zurückgezogen|se retracta|retire la información)(?!\p{L})/iu
const openingLength = 200

const isWithdrawal = ({ headline, text }: PackItem): boolean =>
  withdraws.test(headline) &&
  /(?:story|report|item|article|dispatch|meldung|nota|kill)/iu.test(headline + text.slice(0, openingLength))

const countsOf = ({ text }: Teller, of: string) =>
  countsIn(text).filter((count) => count.of === of && !count.isFormer)

function hasReplaced(earlier: Teller, later: Teller, of: string): boolean {
  const now = countsOf(later, of)
  return now.length > 0 && !haveCommon(countsOf(earlier, of), now)
}

/** Reads of each source which of its numbers it has replaced, and what it has withdrawn. */
export function supersededIn(items: readonly PackItem[]): IsSuperseded {
  const tellers = tellersOfPack(items)
  const laterOf = (at: number): Teller[] => tellers.slice(at + 1).filter(({ by }) => by === tellers[at]?.by)
  const withdrawn = new Set(
    items.flatMap((item, at) =>
      isWithdrawal(item) ? items.slice(0, at).filter(({ source }) => source === item.source) : [],
    ),
  )
  return (item, run) => {
    if (withdrawn.has(item)) return true
    const at = items.indexOf(item)
    const own = tellers[at]
    if (!own) return false
    return countsIn(run).some(({ of }) => laterOf(at).some((later) => hasReplaced(own, later, of)))
  }
}
