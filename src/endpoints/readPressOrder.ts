import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ProofWanted } from '../commands/holdToProof.ts'
import type { PrintOrder } from '../commands/pressEdition.ts'
import { sha256Hex } from '../domain/editions/sha256Hex.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { idInPath } from './idInPath.ts'
import { printerOf } from './printerOf.ts'
import { readJson } from './readJson.ts'

const order = z.object({
  reason: z
    .string()
    .trim()
    .max(200)
    .refine((text) => brokenTextIn(text) === null)
    .default(''),
  proof: z.boolean().default(false),
  sha256: sha256Hex.optional(),
  /** The same by the name that a proof answers it under. */
  contentSha256: sha256Hex.optional(),
})
type Asked = z.infer<typeof order>

const refusals: Record<string, [code: string, sentence: string]> = {
  reason: ['reason-unreadable', 'Give the reason in at most 200 letters.'],
  proof: ['proof-unreadable', 'Say with true or false whether to proof and print in one act.'],
  sha256: ['hash-unreadable', 'Name the proof by its hash: 64 hexadecimal digits.'],
  contentSha256: ['hash-unreadable', 'Name the proof by its hash: 64 hexadecimal digits.'],
}

const refuseOrder = ({ issues }: z.ZodError): never => {
  const path = String(issues[0]?.path[0] ?? 'body')
  const [code, sentence] = refusals[path] ?? ['body-unreadable', 'Send a JSON object, or nothing.']
  throw new InputRefused(code, path, sentence)
}

/** Who names a hash saw that proof, and gets that or nothing. */
const proofWanted = ({ sha256, contentSha256 = sha256, proof }: Asked): ProofWanted => {
  if (sha256 !== undefined && sha256 !== contentSha256)
    throw new InputRefused(
      'hashes-differ',
      'contentSha256',
      'sha256 and contentSha256 name two proofs. Name the one that is to be printed.',
    )
  if (contentSha256 !== undefined) return { sha256: contentSha256 }
  return proof ? 'own' : 'standing'
}

/**
 * What a request asks the press for: { reason?, sha256? or contentSha256?, proof? }.
 * @throws RightMissing for anybody but a publisher; InputRefused naming the field that cannot be read.
 */
export const readPressOrder = async (req: PayloadRequest): Promise<PrintOrder> => {
  const { id: by } = printerOf(req)
  const edition = idInPath(req, 'Name the edition in the address.')
  const { data, error } = order.safeParse(await readJson(req))
  if (!data) return refuseOrder(error)
  const reason = isBlank(data.reason) ? 'Printed' : data.reason
  return { edition, by, reason, proof: proofWanted(data), now: () => new Date() }
}
