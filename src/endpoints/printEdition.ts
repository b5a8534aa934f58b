import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ProofWanted } from '../commands/holdToProof.ts'
import type { Pressed, PrintOrder } from '../commands/pressEdition.ts'
import { runPress } from '../commands/runPress.ts'
import { unchangedSentence } from '../domain/editions/unchangedSentence.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { idInPath } from './idInPath.ts'
import { pressStream } from './pressStream.ts'
import { printerOf } from './printerOf.ts'
import { readJson } from './readJson.ts'
import { releaseAnswer } from './releaseAnswer.ts'

const order = z.object({
  reason: z
    .string()
    .trim()
    .max(200)
    .refine((text) => brokenTextIn(text) === null)
    .default(''),
  proof: z.boolean().default(false),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

const refuseOrder = ({ issues }: z.ZodError): never => {
  if (issues.some(({ path }) => path[0] === 'sha256'))
    throw new InputRefused('hash-unreadable', 'sha256', 'Name the proof by its hash: 64 hexadecimal digits.')
  throw new InputRefused('reason-unreadable', 'reason', 'Give the reason in at most 200 letters.')
}

/** Who names a hash saw that proof, and gets that or nothing. */
const proofWanted = ({ sha256, proof }: z.infer<typeof order>): ProofWanted => {
  if (sha256 !== undefined) return { sha256 }
  return proof ? 'own' : 'standing'
}

const readOrder = async (req: PayloadRequest): Promise<PrintOrder> => {
  const { id: by } = printerOf(req)
  const edition = idInPath(req, 'Name the edition in the address.')
  const { data, error } = order.safeParse(await readJson(req))
  if (!data) return refuseOrder(error)
  const reason = isBlank(data.reason) ? 'Printed' : data.reason
  return { edition, by, reason, proof: proofWanted(data), now: () => new Date() }
}

const answerOf = ({ release, isNew }: Pressed) => ({
  release: releaseAnswer(release),
  note: isNew ? null : `${unchangedSentence(release, new Date())}.`,
})

/**
 * POST /api/editions/:id/press { reason?, sha256?, proof? }: prints what was proofed and answers with its
 * release: the proof of that hash, or the newest where none is named. An edition that nobody proofed since
 * its last release is proofed and printed in one act, as is every one with `proof: true`, for machines. Where nothing has changed since the newest release it answers that one, with
 * a sentence that says so (`note`), and makes none. Asked for `application/x-ndjson` it tells each
 * step in a line as it begins, then the answer. 403 for anybody but a publisher, 422 with findings when
 * the gate refuses, 409 when it was changed since it was proofed (`proof-outdated`).
 */
export const printEdition: Endpoint = {
  path: '/:id/press',
  method: 'post',
  handler: async (req) => {
    const wanted = await readOrder(req)
    if (req.headers.get('accept')?.includes('application/x-ndjson'))
      return pressStream(async (tell) => answerOf(await runPress(req.payload, { ...wanted, tell })))
    return Response.json(answerOf(await runPress(req.payload, wanted)))
  },
}
