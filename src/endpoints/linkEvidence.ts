import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { bringEvidence } from '../commands/bringEvidence.ts'
import { freezeAgain } from '../commands/freezeAgain.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { editorOfLink } from './editorOfLink.ts'
import { readForm } from './readForm.ts'

const text = (most: number) => z.string().trim().max(most)
const seen = (most: number) => text(most).refine((words) => !isBlank(words))

const brought = z.object({
  text: seen(1_000_000),
  title: text(1000).default(''),
  author: text(200).default(''),
  postedAt: z
    .union([z.literal('').transform(() => null), z.iso.datetime({ offset: true })])
    .nullish()
    .transform((value) => value ?? null),
  note: seen(2000),
  picture: z.instanceof(Uint8Array).nullable().default(null),
})

const sentences: Record<string, string> = {
  text: 'Give the text as it stands there, in at most 1,000,000 letters: quotes are checked against it.',
  title: 'A title has at most 1,000 letters.',
  author: 'A name has at most 200 letters.',
  postedAt: 'Give the time with its zone, as in 2026-06-25T06:30:00Z.',
  note: 'Say in at most 2,000 letters why it is brought by hand; it is kept beside it.',
  picture: 'Upload the screenshot as one file.',
}

const read = async (req: PayloadRequest): Promise<z.infer<typeof brought>> => {
  const form = await readForm(req, 'picture')
  const parsed = brought.safeParse(form)
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'text')
    throw new InputRefused(
      'evidence-unreadable',
      field,
      sentences[field] ?? 'This cannot be read as evidence.',
    )
  }
  const broken = brokenTextIn(parsed.data)
  if (broken !== null)
    throw new InputRefused(
      'text-broken',
      broken,
      `${broken} holds characters that are no text. Type it again.`,
    )
  return parsed.data
}

const answer = (link: ProvenanceLink, status: number): Response => {
  const { id, evidence, evidenceState, evidenceNote, rev } = link
  return Response.json({ link: { id, evidence, evidenceState, evidenceNote, rev } }, { status })
}

/**
 * POST /api/provenance-links/:id/evidence: what an editor brings by hand, as JSON { text, note, title?,
 * author?, postedAt? } or as a form with a `picture` beside them. Answers { link }.
 * POST /api/provenance-links/:id/freeze: has it frozen anew; 202, a worker takes it up.
 * 403 for anybody but the desk, 404 for no such link.
 */
export const linkEvidence: Endpoint[] = [
  {
    path: '/:id/evidence',
    method: 'post',
    handler: async (req) => {
      const link = await editorOfLink(req)
      return answer(await bringEvidence(req, { link, brought: await read(req), now: new Date() }), 201)
    },
  },
  {
    path: '/:id/freeze',
    method: 'post',
    handler: async (req) => answer(await freezeAgain(req, await editorOfLink(req)), 202),
  },
]
