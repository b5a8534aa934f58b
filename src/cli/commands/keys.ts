import type { Payload } from 'payload'
import { readSigningKeys } from '../../commands/readSigningKeys.ts'
import type { PublicKeyRecord } from '../../domain/editions/signing/publicKeyRecord.ts'
import { isNewestKeyImported, renewSigningKey, signingKey } from '../../commands/signingKey.ts'

interface Order {
  renew: boolean
  now: Date
}

const neverExported =
  'The private keys of this imported paper were never exported: `npx monexus keys --renew` makes one of its own.'

/** A key that none handed on to is trusted by its name only. */
const unendorsed = (all: readonly PublicKeyRecord[]): string[] => {
  const [before, newest] = all.slice(-2)
  if (!before || newest?.endorsement !== null) return []
  return [`Key ${before.kid} could not hand on: tell readers that ${newest.kid} is yours.`]
}

/** What there is to say of the key that would sign next, in a sentence; a newsroom without one gets its first. */
const standingKey = async (payload: Payload, now: Date): Promise<string[]> => {
  if (await isNewestKeyImported(payload)) return [neverExported]
  await signingKey(payload, { now, renewLost: false })
  return []
}

/** `monexus keys [--renew]`: names the keys that sign releases, the newest last, and makes the next one if asked. */
export const keys = async (
  payload: Payload,
  { renew, now }: Order,
  say: (line: string) => void,
): Promise<number> => {
  const notes = renew ? [] : await standingKey(payload, now)
  if (renew) await renewSigningKey(payload, now)
  const all = await readSigningKeys(payload)
  for (const { kid, since, x } of all) say(`${kid}  since ${since}  ${x}`)
  for (const note of renew ? unendorsed(all) : notes) say(note)
  return 0
}
