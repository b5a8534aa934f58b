/** Why a quotes file cannot be used: which file, which field or line, and what is wrong with it. */
export interface QuotesRefusal {
  code: 'quotes-unreadable' | 'quotes-too-large' | 'quotes-encoding' | 'quotes-syntax' | 'quotes-invalid'
  file: string
  /** e.g. `quotes.3.price`, `line 4, price`; empty when the whole file is meant. */
  field: string
  message: string
}
