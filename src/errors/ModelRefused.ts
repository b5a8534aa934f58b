import { APIError } from 'payload'

export type ModelRefusalCode =
  | 'model-refused'
  | 'model-budget'
  | 'model-daily-budget'
  | 'model-timeout'
  | 'model-canceled'
  | 'model-answer-broken'
  | 'model-answer-cut'
  | 'model-answer-too-long'
  | 'model-key-refused'
  | 'model-unknown'
  | 'model-busy'
  | 'model-unreachable'
  | 'model-failed'

/** What a run had used until it ended. */
export interface ModelSpending {
  tokensIn: number
  tokensOut: number
  /** In US dollars; null where nobody knows a price. */
  cost: number | null
}

const nothing: ModelSpending = { tokensIn: 0, tokensOut: 0, cost: null }

/** The language model gave no draft. HTTP 502; `data.code` is stable, `data.spent` was used all the same. */
export class ModelRefused extends APIError<{ code: ModelRefusalCode; spent: ModelSpending }> {
  constructor(
    readonly code: ModelRefusalCode,
    sentence: string,
    spent = nothing,
  ) {
    super(sentence, 502, { code, spent }, true)
    this.name = 'ModelRefused'
  }
}
