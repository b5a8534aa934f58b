/** A question to a language model: what it is told, and the form its answer must have. */
export interface ModelPrompt {
  /** Ours alone; no word of the wire stands in it. */
  system: string
  /** Order and evidence, which is nobody’s instruction. */
  user: string
  answer: AnswerShape
  /** The most tokens the answer may have. */
  mostTokens: number
}

/** The form of an answer: a JSON Schema of an object, closed and with every property required. */
export interface AnswerShape {
  name: string
  description: string
  schema: Readonly<Record<string, unknown>>
}
