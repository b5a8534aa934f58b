import { ModelRefused } from '../../errors/ModelRefused.ts'
import { reasonOfFault } from '../evidence/reasonOfFault.ts'
import type { FetchReason } from '../evidence/fetchAnswer.ts'
import type { ModelSettings } from './modelSettings.ts'

const late = 'gave no whole answer in time. Try again, or raise MONEXUS_MODEL_TIMEOUT.'

const refusals: Partial<Record<FetchReason, [ModelRefused['code'], string]>> = {
  timeout: ['model-timeout', late],
  'too-large': ['model-answer-too-long', 'sent more than any answer has and was stopped.'],
  'broken-answer': ['model-answer-cut', 'broke off half-way. Try again.'],
}

/** Every fault of a connection has a code; what has none is a mistake of our own, and no refusal. */
const isOfConnection = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault

/** Why the model’s server was not heard, in words; a refusal, and what is no fault of a connection, as it is. */
export const refusalOfFault = (fault: unknown, { base }: Pick<ModelSettings, 'base'>): unknown => {
  if (fault instanceof ModelRefused || !isOfConnection(fault)) return fault
  const unreachable = ['model-unreachable', 'cannot be reached. Check MONEXUS_MODEL_URL.'] as const
  const [code, what] = refusals[reasonOfFault(fault)] ?? unreachable
  return new ModelRefused(code, `The model’s server ${new URL(base).host} ${what}`)
}
