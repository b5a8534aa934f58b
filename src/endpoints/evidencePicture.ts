import type { Endpoint } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { readEvidencePicture } from '../commands/readEvidencePicture.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'

/** It is shown to staff and never republished: no proxy keeps it, and nothing in it may run. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Disposition': 'inline',
}

/** GET /api/evidence/:id/picture: the screenshot an editor brought, for staff. */
export const evidencePicture: Endpoint = {
  path: '/:id/picture',
  method: 'get',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'evidence', 'read'))
      throw new RightMissing('Sign in to see the screenshot.')
    const picture = await readEvidencePicture(req.payload, idInPath(req, 'Name the evidence in the address.'))
    if (!picture)
      return Response.json({ errors: [{ message: 'There is no screenshot here.' }] }, { status: 404 })
    return new Response(new Uint8Array(picture.bytes), {
      headers: { ...headers, 'Content-Type': picture.mime },
    })
  },
}
