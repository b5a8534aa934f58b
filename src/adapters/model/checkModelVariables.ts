import { isInnerHost } from './isInnerHost.ts'
import type { ModelVariables } from './modelVariables.ts'

interface Unusable {
  variable: keyof ModelVariables
  message: string
}

const isAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)

const holdsMore = ({ username, password, search, hash }: URL): boolean =>
  [username, password, search, hash].some((part) => part !== '')

const unusableAddress = (address: string): string | null => {
  if (!isAddress(address)) return 'is an address that begins with https:// or http://.'
  const url = new URL(address)
  if (holdsMore(url))
    return 'is a base address, without name and password, ? and #; the key has a setting of its own.'
  return url.protocol === 'http:' && !isInnerHost(url.hostname)
    ? 'leads out of your own network and must begin with https://.'
    : null
}

const checkOf = (variable: Unusable['variable'], message: string | null): Unusable[] =>
  message === null ? [] : [{ variable, message }]

const missingIn = (settings: ModelVariables): Unusable[] => {
  const { MONEXUS_MODEL: model, MONEXUS_MODEL_URL: address, MONEXUS_MODEL_KEY: key } = settings
  if (address !== '' || model === '') return []
  if (model.startsWith('openai/'))
    return checkOf(
      'MONEXUS_MODEL_URL',
      'is needed for openai/<model>: the base address, such as https://api.openai.com/v1.',
    )
  return checkOf('MONEXUS_MODEL_KEY', key === '' ? 'is needed for anthropic/<model>.' : null)
}

/**
 * What of the model's settings cannot be used together, in words. An address of our own machine or
 * network is allowed here and nowhere else, because whoever runs the newsroom wrote it.
 */
export const checkModelVariables = (settings: ModelVariables): Unusable[] => {
  const { MONEXUS_MODEL_URL: address } = settings
  const ofAddress = address === '' ? null : unusableAddress(address)
  const ofBudget =
    settings.MONEXUS_MODEL_DAILY_BUDGET < settings.MONEXUS_MODEL_BUDGET
      ? 'is less than MONEXUS_MODEL_BUDGET, which one run may use.'
      : null
  return [
    ...missingIn(settings),
    ...checkOf('MONEXUS_MODEL_URL', ofAddress),
    ...checkOf('MONEXUS_MODEL_DAILY_BUDGET', ofBudget),
  ]
}
