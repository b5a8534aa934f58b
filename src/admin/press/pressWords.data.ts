import type { PressStep } from '../../domain/editions/pressStep.ts'

/** What the press is doing, as it is told while one waits. */
export const pressWords: Readonly<Record<PressStep, string>> = {
  gate: 'Asking the gate about every article',
  texts: 'Setting the texts',
  proof: 'Comparing with the proof',
  number: 'Taking the number',
  settle: 'Printed; putting the desk in order',
}
