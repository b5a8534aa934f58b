import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import type { AcceptedSentence } from '../../domain/synthesis/acceptedSentence.ts'
import type { BodyChange } from '../../domain/synthesis/bodyChange.ts'
import { changeBody } from '../../domain/synthesis/changeBody.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Article } from '../../generated/payload-types.ts'
import { changeSynthesis } from './changeSynthesis.ts'
import { readForDesk } from '../readForDesk.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'
import type { AcceptableDraft } from './requireAcceptable.ts'

/** A word on a sentence before it is on record. */
export type Word = Pick<AcceptedSentence, 'sentence' | 'as' | 'text'>

const note = async (req: PayloadRequest, { run }: AcceptableDraft, words: AcceptedSentence[]) => {
  await changeSynthesis(req.payload, run.id, (now) => ({
    accepted: [...recordOfSynthesis(now).accepted, ...words],
  }))
}

/** Takes words back that came to nothing: by when they were said, and by whom. */
const takeBack = async (req: PayloadRequest, { run }: AcceptableDraft, words: AcceptedSentence[]) => {
  const said = new Set(words.map((word) => JSON.stringify(word)))
  await changeSynthesis(req.payload, run.id, (now) => ({
    accepted: recordOfSynthesis(now).accepted.filter((word) => !said.has(JSON.stringify(word))),
  }))
}

/** Its links, when they were added, may have sent a cleared article back to check: that is no other's save. */
const newestRev = async (req: PayloadRequest, { article }: AcceptableDraft): Promise<number> => {
  const now = await readForDesk(req.payload, article.id, req.user)
  return isDeepStrictEqual(now?.body, article.body) ? (now?.rev ?? 0) : (article.rev ?? 0)
}

const save = async (
  req: PayloadRequest,
  open: AcceptableDraft,
  changes: readonly BodyChange[],
): Promise<Article> => {
  const { article, run } = open
  const body = changeBody(article.body, changes, () => crypto.randomUUID())
  if (!body)
    throw new ActRefused(
      'sentence-changed',
      'Somebody changed that sentence in the article. It is theirs now; change it there.',
    )
  return req.payload.update({
    collection: 'articles',
    id: article.id,
    data: { body: body as never, rev: await newestRev(req, open) },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    // The article names the run whose words it takes.
    context: { synthesis: run.id },
    req,
  })
}

interface Taking {
  words: readonly Word[]
  changes: readonly BodyChange[]
}

/**
 * Puts a draft’s words on record and then into its article: a crash between the two leaves a word too many
 * on record, never a machine’s sentence in the article that nobody would be told of.
 * @throws ActRefused (`stale-edit`) when somebody saved the article meanwhile, (`sentence-changed`) when
 * words that are to be replaced are not there any more; then nothing is changed
 */
export const takeOver = async (
  req: PayloadRequest,
  open: AcceptableDraft,
  { words, changes }: Taking,
): Promise<Article> => {
  const stamp = { at: new Date().toISOString(), by: req.user?.id ?? '' }
  const said = words.map((word) => ({ ...word, ...stamp }))
  await note(req, open, said)
  if (changes.length === 0) return open.article
  try {
    return await save(req, open, changes)
  } catch (error) {
    await takeBack(req, open, said)
    throw error
  }
}
