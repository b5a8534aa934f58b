/** Whether an exchange trades now, printed as "NYSE closed · opens in 6 h 55 min". */
export interface ExchangeView {
  code: string
  /** e.g. `London Stock Exchange`. */
  name: string
  open: boolean
  /** The part after the dot, e.g. `opens in 6 h 55 min`. */
  sentence: string
  /** When it next opens or closes, ISO 8601 in UTC, for the countdown; null shows the sentence only. */
  changesAt: string | null
  /** Why today is unlike other days, e.g. `Christmas Eve`, or `lunch`; else null. */
  note: string | null
}
