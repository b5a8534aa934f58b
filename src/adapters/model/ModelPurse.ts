import type { ModelPrompt } from '../../domain/synthesis/model/modelPrompt.ts'
import { ModelRefused, type ModelSpending } from '../../errors/ModelRefused.ts'
import type { ModelAnswer } from './modelAnswer.ts'
import type { ModelSettings } from './modelSettings.ts'

/** What all runs of a day have used in this process. */
export interface DayLedger {
  /** `2026-06-25`, UTC. */
  day: string
  tokens: number
}

const MILLION = 1_000_000
/** English has about four bytes to a token and most scripts fewer letters; three is on the safe side. */
const BYTES = 3

const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES)

const readTokensOf = ({ system, user, answer }: ModelPrompt): number =>
  tokensOf(system) + tokensOf(user) + tokensOf(JSON.stringify(answer))

/** What one run may use and has used, in tokens. */
export class ModelPurse {
  private tokensIn = 0
  private tokensOut = 0

  constructor(
    private readonly settings: Pick<ModelSettings, 'budget' | 'prices'>,
    private readonly today: DayLedger,
  ) {}

  /** @throws ModelRefused when the most a question can cost is more than is left. */
  mustAfford(prompt: ModelPrompt): void {
    const { run, day } = this.settings.budget
    const most = readTokensOf(prompt) + prompt.mostTokens
    const used = this.tokensIn + this.tokensOut
    if (used + most > run)
      throw new ModelRefused(
        'model-budget',
        `The next question may take ${String(most)} tokens, ${String(used)} are used, and a run has ${String(run)}. Choose fewer wire items or a shorter form, or raise MONEXUS_MODEL_BUDGET.`,
      )
    if (this.today.tokens + most > day)
      throw new ModelRefused(
        'model-daily-budget',
        `Of today’s ${String(day)} tokens ${String(this.today.tokens)} are used. Go on tomorrow (UTC), or raise MONEXUS_MODEL_DAILY_BUDGET.`,
      )
  }

  /** Takes down what an answer cost: as the server counts, or as it looks where the server does not say. */
  pay(prompt: ModelPrompt, answer: ModelAnswer): void {
    this.take(answer.tokensIn ?? readTokensOf(prompt), answer.tokensOut ?? tokensOf(answer.text))
  }

  /** Takes down a question whose answer was not heard out: it was read, and what was written is not known. */
  payUnheard(prompt: ModelPrompt): void {
    this.take(readTokensOf(prompt), 0)
  }

  private take(read: number, written: number): void {
    this.tokensIn += read
    this.tokensOut += written
    this.today.tokens += read + written
  }

  spent(): ModelSpending {
    const { prices } = this.settings
    const { tokensIn, tokensOut } = this
    const cost = prices && (tokensIn * prices.read + tokensOut * prices.written) / MILLION
    return { tokensIn, tokensOut, cost }
  }
}
