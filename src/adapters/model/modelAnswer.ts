/** What was heard of an answer so far. */
export interface ModelAnswer {
  /** JSON, as the model wrote it. */
  text: string
  /** How it ended: of itself, at its greatest length, or in a refusal; null while it did not. */
  ending: 'whole' | 'length' | 'refusal' | null
  /** Nothing more will come. */
  isOver: boolean
  /** What the server said went wrong on its side in the midst of it. */
  fault: 'busy' | 'failed' | null
  /** As the server counts; null where it does not say. */
  tokensIn: number | null
  tokensOut: number | null
}

export const nothingHeard: ModelAnswer = {
  text: '',
  ending: null,
  isOver: false,
  fault: null,
  tokensIn: null,
  tokensOut: null,
}
