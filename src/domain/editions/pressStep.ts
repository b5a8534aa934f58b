import { z } from 'zod'

/** What a press does, one step after the other; each is told as it begins. */
export const pressStep = z.enum(['gate', 'texts', 'proof', 'number', 'settle'])
export type PressStep = z.infer<typeof pressStep>
