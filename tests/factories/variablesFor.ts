import type { ModelVariables } from '../../src/adapters/model/modelVariables.ts'

/** Settings as the environment gives them, for a model at this address. */
export const variablesFor = (url: string, replaced: Partial<ModelVariables> = {}): ModelVariables => ({
  MONEXUS_MODEL: 'openai/test-model',
  MONEXUS_MODEL_URL: url,
  MONEXUS_MODEL_KEY: 'sk-only-for-tests',
  MONEXUS_MODEL_STREAM: '1',
  MONEXUS_MODEL_BUDGET: 200_000,
  MONEXUS_MODEL_DAILY_BUDGET: 2_000_000_000,
  MONEXUS_MODEL_TIMEOUT: 60,
  MONEXUS_MODEL_RATE: 1_000_000,
  MONEXUS_MODEL_PRICES: '',
  ...replaced,
})
