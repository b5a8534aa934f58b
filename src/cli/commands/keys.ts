import type { Payload } from 'payload'
import { readSigningKeys } from '../../commands/readSigningKeys.ts'
import { renewSigningKey, signingKey } from '../../commands/signingKey.ts'

interface Order {
  renew: boolean
  now: Date
}

/** `monexus keys [--renew]`: names the keys that sign releases, the newest last, and makes the next one if asked. */
export const keys = async (
  payload: Payload,
  { renew, now }: Order,
  say: (line: string) => void,
): Promise<number> => {
  if (renew) await renewSigningKey(payload, now)
  else await signingKey(payload, { now, renewLost: false })
  const all = await readSigningKeys(payload)
  for (const { kid, since, x } of all) say(`${kid}  since ${since}  ${x}`)
  const [before, newest] = all.slice(-2)
  if (renew && newest && newest.endorsement === null && before)
    say(`Key ${before.kid} could not hand on: tell readers that ${newest.kid} is yours.`)
  return 0
}
