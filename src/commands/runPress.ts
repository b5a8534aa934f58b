import type { Payload } from 'payload'
import { CarriedRefusal } from '../errors/CarriedRefusal.ts'
import { type Pressed, pressEdition, type PrintOrder } from './pressEdition.ts'
import { pressRunner } from './pressRunner.ts'

/**
 * Prints an edition as `pressEdition` does, in the press's own thread where this process has one, so that its
 * readers do not wait meanwhile.
 * @throws what `pressEdition` throws; from another thread a refusal comes as CarriedRefusal, the same in
 * name, status, sentence and data.
 */
export const runPress = async (payload: Payload, order: PrintOrder): Promise<Pressed> => {
  const { now, tell = () => undefined, ...sent } = order
  const outcome = await pressRunner()?.(sent, tell)
  if (!outcome) return pressEdition(payload, { ...sent, now, tell })
  if (outcome.refused) throw new CarriedRefusal(outcome.refused)
  return outcome.pressed
}
