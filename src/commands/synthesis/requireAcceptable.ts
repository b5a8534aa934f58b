import type { PayloadRequest } from 'payload'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import type { SynthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Article } from '../../generated/payload-types.ts'
import { type OpenDraft, openDraft } from './openDraft.ts'
import { proposalsOf } from './proposalsOf.ts'
import { requireSynthesis } from './requireSynthesis.ts'

/** A draft whose sentences may be taken over into its article. */
export interface AcceptableDraft extends OpenDraft {
  article: Article
  pack: EvidencePack
  draft: SynthesisDraft
}

interface Asked {
  synthesis: string
  /** The article’s as whoever asks saw it. */
  rev: number
}

const refuse = (code: string, sentence: string): never => {
  throw new ActRefused(code, sentence)
}

const requireStandingArticle = (article: Article | null, rev: number): Article => {
  if (!article) return refuse('article-missing', 'The article this was drafted for is not there any more.')
  if (article.stage === 'killed')
    return refuse('article-killed', 'This article was killed. Nothing is added to it.')
  if ((article.rev ?? 0) !== rev)
    return refuse(
      'stale-edit',
      'Somebody saved this article since you opened it. Nothing was changed; look at what they did first.',
    )
  return article
}

/**
 * A draft of an article that stands as whoever asks saw it: the newest, or one of which something is open.
 * @throws ActRefused for a run without a draft (`synthesis-unmade`), one of which a newer left
 * nothing open (`synthesis-outdated`), and an article that is gone, killed or saved since (`stale-edit`)
 */
export const requireAcceptable = async (
  req: PayloadRequest,
  { synthesis, rev }: Asked,
): Promise<AcceptableDraft> => {
  const open = await openDraft(req, await requireSynthesis(req, synthesis))
  const { pack, draft } = open.record
  if (open.run.state !== 'done' || !pack || !draft)
    return refuse('synthesis-unmade', 'This synthesis has no draft that could be taken over.')
  const article = requireStandingArticle(open.article, rev)
  if (!open.isNewest && proposalsOf(open).length === 0)
    return refuse(
      'synthesis-outdated',
      'There is a newer draft for this article, and nothing of this one is open any more. Take over from that one.',
    )
  return { ...open, article, pack, draft }
}
