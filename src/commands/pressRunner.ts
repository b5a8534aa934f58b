import type { PressStep } from '../domain/editions/pressStep.ts'
import type { Refusal } from '../errors/CarriedRefusal.ts'
import type { Pressed, PrintOrder } from './pressEdition.ts'

/** An order as it is sent: whoever presses elsewhere goes by a clock of its own. */
export type SentOrder = Omit<PrintOrder, 'now' | 'tell'>

export type PressOutcome = { pressed: Pressed; refused: null } | { pressed: null; refused: Refusal }

/**
 * Presses elsewhere than in this thread, telling each step as it begins. Null where nothing was begun, because
 * there is no elsewhere. Throws what is no refusal.
 */
export type PressRunner = (order: SentOrder, tell: (step: PressStep) => void) => Promise<PressOutcome | null>

const key = Symbol.for('monexus.pressRunner')
const shared = globalThis as { [key]?: PressRunner | null }

/** What presses for this process; null where nobody brought anything, and each presses where it is. */
export const pressRunner = (): PressRunner | null => shared[key] ?? null

/** Brings what presses for this process, for all copies of this module; null takes it away. */
export const setPressRunner = (runner: PressRunner | null): void => {
  shared[key] = runner
}
