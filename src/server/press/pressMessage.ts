import type { PressOutcome, SentOrder } from '../../commands/pressRunner.ts'
import type { PressStep } from '../../domain/editions/pressStep.ts'

/** What the server says to the press's thread. Orders are carried out one after the other. */
export type PressMessage =
  | { kind: 'order'; id: number; order: SentOrder }
  /** Come to an end of what was ordered and of what follows it, then end. */
  | { kind: 'finish' }

/** What the press's thread says to the server. */
export type PressReply =
  /** The newsroom is open. */
  | { kind: 'ready' }
  | { kind: 'step'; id: number; step: PressStep }
  /** There is a newer release, whose order is not answered yet. */
  | { kind: 'printed'; sequence: number }
  | { kind: 'answer'; id: number; outcome: PressOutcome }
  | { kind: 'fault'; id: number; error: Error }
