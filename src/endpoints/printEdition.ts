import type { Endpoint } from 'payload'
import type { Pressed } from '../commands/pressEdition.ts'
import { runPress } from '../commands/runPress.ts'
import { unchangedSentence } from '../domain/editions/unchangedSentence.ts'
import { pressStream } from './pressStream.ts'
import { readPressOrder } from './readPressOrder.ts'
import { releaseAnswer } from './releaseAnswer.ts'

const answerOf = ({ release, isNew }: Pressed) => ({
  release: releaseAnswer(release),
  note: isNew ? null : `${unchangedSentence(release, new Date())}.`,
})

/**
 * POST /api/editions/:id/press { reason?, sha256?, proof? }: prints what was proofed and answers with its
 * release: the proof of that hash (`contentSha256` is another name of it), or the newest where none is named.
 * An edition that nobody proofed since its last release is proofed and printed in one act, as is every one
 * with `proof: true`, for machines. Where nothing has changed since the newest release it answers that one,
 * with a sentence that says so (`note`), and makes none. Asked for `application/x-ndjson` it tells each step
 * in a line as it begins, then the answer. 403 for anybody but a publisher, 422 with findings when the gate
 * refuses, 409 when it was changed since it was proofed (`proof-outdated`).
 */
export const printEdition: Endpoint = {
  path: '/:id/press',
  method: 'post',
  handler: async (req) => {
    const wanted = await readPressOrder(req)
    if (req.headers.get('accept')?.includes('application/x-ndjson'))
      return pressStream(async (tell) => answerOf(await runPress(req.payload, { ...wanted, tell })))
    return Response.json(answerOf(await runPress(req.payload, wanted)))
  },
}
