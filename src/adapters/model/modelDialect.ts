import type { ModelPrompt } from '../../domain/synthesis/model/modelPrompt.ts'
import type { ModelAnswer } from './modelAnswer.ts'
import type { ModelSettings } from './modelSettings.ts'

/** How a provider is spoken to. Knows addresses and formats, sends nothing. */
export interface ModelDialect {
  address: (base: string) => string
  headers: (key: string) => Record<string, string>
  body: (prompt: ModelPrompt, settings: ModelSettings) => object
  /** A whole answer; null for what is none. */
  readWhole: (json: unknown) => ModelAnswer | null
  /** What was heard with one more event of a stream; null where that is none. Ours are the data of an event, as text. */
  hear: (before: ModelAnswer, data: string) => ModelAnswer | null
}
