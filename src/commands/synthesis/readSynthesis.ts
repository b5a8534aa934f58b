import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import { sentenceViews } from '../../domain/synthesis/sentenceViews.ts'
import type {
  OpenBesideView,
  SynthesisProposal,
  SynthesisRun,
  SynthesisView,
} from '../../domain/synthesis/synthesisView.ts'
import { tellingViews } from '../../domain/synthesis/tellingViews.ts'
import type { Article, Synthesis } from '../../generated/payload-types.ts'
import { lineOfSynthesis, namesOfOrderers } from './lineOfSynthesis.ts'
import { openBeside, type OpenDraft, openDraft } from './openDraft.ts'
import { proposalsOf } from './proposalsOf.ts'

const runOf = async (req: PayloadRequest, { run, record }: OpenDraft): Promise<SynthesisRun> => ({
  ...lineOfSynthesis(run, await namesOfOrderers(req, [run])),
  order: record.order,
  startedAt: run.startedAt ?? null,
  packSha256: run.packSha256 ?? null,
  promptSha256: run.promptSha256 ?? null,
  tokensIn: run.tokensIn ?? null,
  tokensOut: run.tokensOut ?? null,
  cost: run.cost ?? null,
})

const articleOf = (article: Article | null): SynthesisView['article'] =>
  article && {
    id: article.id,
    headline: article.headline ?? '',
    rev: article.rev ?? 0,
    stage: article.stage ?? 'draft',
    isPrinted: Boolean(article.printedAt),
  }

const mayOf = (
  { user }: PayloadRequest,
  { run, article, isNewest }: OpenDraft,
  proposals: readonly SynthesisProposal[],
): SynthesisView['may'] => {
  const may = mayAct(rolesOf(user), 'synthesise')
  const stands = run.state === 'done' && article !== null && article.stage !== 'killed'
  const isOpen = isNewest || proposals.length > 0
  return { cancel: may && !isEnded(run.state), accept: may && stands && isOpen }
}

const draftOf = (open: OpenDraft) => {
  const { pack, draft, accepted } = open.record
  if (!pack || !draft) return { headline: '', sentences: [], dropped: [], framingPrompt: '' }
  const { headline, dropped, framingPrompt } = draft
  const views = sentenceViews({ draft, pack, accepted, others: open.others, body: open.body })
  return { headline, sentences: views, dropped, framingPrompt }
}

/** What waits of the article’s other drafts. */
const besideOf = async (req: PayloadRequest, open: OpenDraft): Promise<OpenBesideView[]> => {
  const counted = open.drafts.flatMap((run) => {
    if (run.id === open.run.id) return []
    const waiting = proposalsOf(openBeside(open, run)).filter(({ sentence }) => sentence !== null).length
    return waiting > 0 ? { run, waiting } : []
  })
  const names = await namesOfOrderers(
    req,
    counted.map(({ run }) => run),
  )
  return counted.map(({ run, waiting }) => ({ synthesis: lineOfSynthesis(run, names), open: waiting }))
}

/** A run as the desk’s panel shows it: how it was made, its sentences with their evidence, and what is proposed. */
export const readSynthesis = async (req: PayloadRequest, run: Synthesis): Promise<SynthesisView> => {
  const open = await openDraft(req, run)
  const { pack } = open.record
  const proposals = proposalsOf(open)
  return {
    synthesis: await runOf(req, open),
    article: articleOf(open.article),
    may: mayOf(req, open, proposals),
    isNewest: open.isNewest,
    beside: await besideOf(req, open),
    ...draftOf(open),
    proposals,
    tellings: pack ? tellingViews(pack) : [],
    independent: pack?.independent ?? 0,
  }
}
