import { isTakenBack } from './isTakenBack.ts'
import { takeBack } from './takeBack.ts'
import type { TakenBack } from './takenBack.ts'
import type { WireItem } from './wireItem.ts'

interface Among {
  items: WireItem[]
  /** Notices on what did not come with them. */
  others: TakenBack[]
}

/**
 * Applies the notices that cancel or withhold an item by its id alone to items that came together with
 * them, in whichever order: their words come in, and are taken back at once.
 */
export const takeBackAmong = (items: readonly WireItem[], notices: readonly TakenBack[]): Among => {
  const ids = new Set(items.map(({ externalId }) => externalId))
  const isAmong = ({ externalId, withdrawn }: TakenBack): boolean =>
    isTakenBack(withdrawn) && ids.has(externalId)
  const noticeOf = new Map(notices.filter(isAmong).map((notice) => [notice.externalId, notice]))
  return {
    items: items.map((item) => {
      const notice = noticeOf.get(item.externalId)
      return notice ? takeBack(item, notice) : item
    }),
    others: notices.filter((notice) => !isAmong(notice)),
  }
}
