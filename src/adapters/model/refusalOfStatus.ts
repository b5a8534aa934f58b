import { ModelRefused, type ModelRefusalCode } from '../../errors/ModelRefused.ts'
import type { ModelSettings } from './modelSettings.ts'

const keyed = 'does not accept the key. Set MONEXUS_MODEL_KEY anew.'

const known: Readonly<Record<number, [ModelRefusalCode, string]>> = {
  401: ['model-key-refused', keyed],
  403: ['model-key-refused', keyed],
  404: [
    'model-unknown',
    'does not know this model or this address. Check MONEXUS_MODEL and MONEXUS_MODEL_URL.',
  ],
  413: ['model-failed', 'finds the material too long. Choose fewer wire items.'],
}

const ofRedirect = 'sends on to another address, which is not followed. Check MONEXUS_MODEL_URL.'

/** What an answer without a draft means, by its status. Its own words are not repeated: they may hold the key or the wire. */
export const refusalOfStatus = (status: number, { base }: Pick<ModelSettings, 'base'>): ModelRefused => {
  const { host } = new URL(base)
  const [code, what] = known[status] ?? [
    'model-failed',
    status >= 300 && status < 400 ? ofRedirect : `failed (HTTP ${String(status)}). Try again later.`,
  ]
  return new ModelRefused(code, `The model’s server ${host} ${what}`)
}
