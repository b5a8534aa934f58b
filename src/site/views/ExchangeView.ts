/** Whether an exchange trades now, printed as "NYSE closed · opens in 6 h 55 min". */
export interface ExchangeView {
  code: string
  open: boolean
  /** The part after the dot, e.g. `opens in 6 h 55 min` or `closed for the holiday`. */
  sentence: string
  /** When it next opens or closes, ISO 8601 in UTC, for the countdown; null shows the sentence only. */
  changesAt: string | null
}
