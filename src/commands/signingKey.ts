import type { Payload } from 'payload'
import { newKeyPair, type KeyPair } from '../domain/editions/signing/newKeyPair.ts'
import { endorsedText } from '../domain/editions/signing/publicKeyRecord.ts'
import { signText } from '../domain/editions/signing/signText.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { SigningKey } from '../generated/payload-types.ts'
import { noPrivateKey, sealKey, unsealKey } from './sealKey.ts'

const newestKey = async (payload: Payload): Promise<SigningKey | null> => {
  const { docs } = await payload.find({
    collection: 'signing-keys',
    sort: '-place',
    limit: 1,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs[0] ?? null
}

const opened = ({ keyId, publicKey, sealedKey }: SigningKey): KeyPair | null => {
  const privateKey = unsealKey(sealedKey)
  return privateKey === null ? null : { keyId, publicKey, privateKey }
}

/**
 * Makes the next key of the paper and lets the one before hand on to it; from then on it signs. Where the
 * one before cannot be opened any more, nobody hands on, and readers have to be told.
 */
export const renewSigningKey = async (payload: Payload, now: Date): Promise<SigningKey> => {
  const before = await newestKey(payload)
  const { keyId, publicKey, privateKey } = newKeyPair()
  const place = (before?.place ?? 0) + 1
  const since = now.toISOString()
  const signer = before && opened(before)
  const text = endorsedText({ kid: keyId, place, since, x: publicKey })
  return payload.create({
    collection: 'signing-keys',
    data: {
      place,
      keyId,
      publicKey,
      since,
      endorsement: signer ? signText(text, signer) : null,
      sealedKey: sealKey(privateKey),
    },
    depth: 0,
    showHiddenFields: true,
  })
}

const firstKey = async (payload: Payload, now: Date): Promise<SigningKey> => {
  try {
    return await renewSigningKey(payload, now)
  } catch (error) {
    // Another process made it first.
    const made = await newestKey(payload)
    if (made) return made
    throw error
  }
}

interface Asked {
  now: Date
  /** Makes a new key where the old one cannot be opened, instead of refusing: a kill waits for nobody. */
  renewLost: boolean
}

/** Whether the newest key came with an import: its private half stayed in the newsroom that exported it. */
export const isNewestKeyImported = async (payload: Payload): Promise<boolean> =>
  (await newestKey(payload))?.sealedKey === noPrivateKey

const sealed = ({ sealedKey }: SigningKey): ActRefused =>
  sealedKey === noPrivateKey
    ? new ActRefused(
        'signing-key-imported',
        'The private keys of this imported paper were never exported. Make a key of its own with `npx monexus keys --renew` and tell readers its name.',
      )
    : new ActRefused(
        'signing-key-sealed',
        'The signing key cannot be opened with this PAYLOAD_SECRET. Put the earlier secret back, or make a new key with `npx monexus keys --renew` and tell readers its name.',
      )

/**
 * The key that signs releases now; a newsroom that has none gets its first.
 * @throws ActRefused when the newsroom's secret is not the one it was sealed with, or it came without its private half.
 */
export const signingKey = async (payload: Payload, { now, renewLost }: Asked): Promise<KeyPair> => {
  const newest = (await newestKey(payload)) ?? (await firstKey(payload, now))
  const key = opened(newest)
  if (key) return key
  const renewed = renewLost ? opened(await renewSigningKey(payload, now)) : null
  if (renewed) return renewed
  throw sealed(newest)
}
