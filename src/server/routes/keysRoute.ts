import type { RequestHandler } from 'express'
import { readSigningKeys } from '../../commands/readSigningKeys.ts'
import type { Site } from '../site.ts'

/**
 * GET /.well-known/monexus-keys.json: the public keys that sign releases, as a JSON Web Key Set
 * (RFC 7517), the first one first; each handed on by the one before.
 */
export const keysRoute =
  ({ payload }: Pick<Site, 'payload'>): RequestHandler =>
  async (_, res) => {
    res.set({ 'Cache-Control': 'public, max-age=60', 'X-Content-Type-Options': 'nosniff' })
    res.json({ keys: await readSigningKeys(payload) })
  }
