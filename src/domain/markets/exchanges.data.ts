import type { ExchangeCalendar } from './exchangeCalendar.ts'
import { hkexCalendar } from './hkexCalendar.data.ts'
import { lseCalendar } from './lseCalendar.data.ts'
import { nyseCalendar } from './nyseCalendar.data.ts'
import { tseCalendar } from './tseCalendar.data.ts'
import { xetraCalendar } from './xetraCalendar.data.ts'

/** The exchanges whose hours the paper knows, the house’s first and then with the sun. */
export const exchanges: readonly ExchangeCalendar[] = [
  nyseCalendar,
  lseCalendar,
  xetraCalendar,
  tseCalendar,
  hkexCalendar,
]
