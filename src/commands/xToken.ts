import { environment } from '../adapters/environment.ts'
import type { ApiToken } from '../adapters/polling/polled.ts'

/** The newsroom's token for X's official API, which is sent there and nowhere else; null without one. */
export const xToken = (): ApiToken | null => {
  const bearer = environment().MONEXUS_X_TOKEN
  return bearer === '' ? null : { at: 'https://api.x.com', bearer }
}
