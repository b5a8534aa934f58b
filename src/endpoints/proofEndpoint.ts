import type { Endpoint } from 'payload'
import { proofEdition } from '../commands/proofEdition.ts'
import { idInPath } from './idInPath.ts'
import { printerOf } from './printerOf.ts'

/**
 * POST /api/editions/:id/proof: keeps what would be printed now, to be read at a private address for a
 * day. Answers { contentSha256, address, expiresAt, findings, volume, number, revision }; 403 for anybody
 * but a publisher.
 */
export const proofEndpoint: Endpoint = {
  path: '/:id/proof',
  method: 'post',
  handler: async (req) => {
    const { id: by } = printerOf(req, 'Only a publisher proofs an edition.')
    const edition = idInPath(req, 'Name the edition in the address.')
    return Response.json(await proofEdition(req.payload, { edition, by, now: () => new Date() }))
  },
}
