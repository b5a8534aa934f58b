import type { PayloadRequest } from 'payload'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import type { AcceptedSentence } from '../../domain/synthesis/acceptedSentence.ts'
import { aloneWithSynthesis, findSynthesis, type SynthesisChange, writeSynthesis } from './changeSynthesis.ts'
import { draftArticle } from './draftArticle.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'
import { RunOver } from './RunOver.ts'
import type { RunningSynthesis } from './runningSynthesis.ts'

const sentencesOf = (count: number): string => `${String(count)} ${count === 1 ? 'sentence' : 'sentences'}`

const stepOf = (isInBody: boolean, count: number): string =>
  isInBody
    ? `${sentencesOf(count)} written into the article`
    : `${sentencesOf(count)} waiting beside the article to be taken over`

const nothingDrafted: SynthesisChange = {
  state: 'refused',
  reason: 'Nothing could be drafted from these items. Nothing was changed.',
}

const takenBy = ({ user }: PayloadRequest, sentences: readonly DraftSentence[]): AcceptedSentence[] => {
  const taken = { as: 'written' as const, at: new Date().toISOString(), by: user?.id ?? '' }
  return sentences.map(({ id, text }) => ({ sentence: id, text, ...taken }))
}

const endOf = async (req: PayloadRequest, id: string): Promise<SynthesisChange> => {
  const run = await findSynthesis(req.payload, id)
  if (run?.state !== 'running') throw new RunOver()
  const { pack, draft } = recordOfSynthesis(run)
  if (!pack || !draft) throw new Error('A run comes to its article without a draft.')
  // What a check found fault with enters no body by itself: it is proposed with its findings.
  const sentences = draft.sentences.filter(({ findings }) => findings.length === 0)
  if (sentences.length === 0) return nothingDrafted
  const { article, isInBody } = await draftArticle(req, { run, pack, draft: { ...draft, sentences } })
  const accepted = isInBody ? takenBy(req, sentences) : []
  return { state: 'done', article, accepted, step: stepOf(isInBody, sentences.length) }
}

/**
 * Brings a run’s draft to its article and ends the run. Nobody cancels it meanwhile: whoever wants to
 * waits, and is told that it ended.
 * @throws RunOver when it was canceled before; what `draftArticle` throws
 */
export const placeDraft = ({ payload, req, run: { id } }: RunningSynthesis): Promise<void> =>
  aloneWithSynthesis(payload, id, async () => {
    const end = await endOf(req, id)
    await writeSynthesis(payload, id, { ...end, endedAt: new Date().toISOString() })
  })
