import type { PayloadRequest } from 'payload'
import { changesOfProposals } from '../../domain/synthesis/changesOfProposals.ts'
import { itemsCited } from '../../domain/synthesis/itemsCited.ts'
import { sentenceViews } from '../../domain/synthesis/sentenceViews.ts'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisProposal } from '../../domain/synthesis/synthesisView.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import type { Article } from '../../generated/payload-types.ts'
import { linkItems, linksOfPack } from './linkItems.ts'
import { proposalsOf } from './proposalsOf.ts'
import { type AcceptableDraft, requireAcceptable } from './requireAcceptable.ts'
import { takeOver } from './takeOver.ts'

interface Accepting {
  synthesis: string
  /** Names of proposals; left out for all that no check has marked. */
  sentences?: readonly string[] | undefined
  rev: number
}

/** What a check marked is taken over by its name only: whoever does has looked at it. */
const isMarked = ({ findings }: DraftSentence): boolean => findings.length > 0

/** What is proposed for these sentences. One that stands already, or that nobody proposes, is left as it is. */
const chosenOf = (open: AcceptableDraft, names: Accepting['sentences']): SynthesisProposal[] => {
  const proposals = proposalsOf(open)
  const marked = new Set(open.draft.sentences.filter(isMarked).map(({ id }) => id))
  if (!names) return proposals.filter(({ name }) => !marked.has(name))
  const known = new Set([...open.draft.sentences.map(({ id }) => id), ...proposals.map(({ name }) => name)])
  if (names.some((name) => !known.has(name)))
    throw new InputRefused('sentence-unknown', 'sentences', 'This draft has no such sentence.')
  return proposals.filter(({ name }) => names.includes(name))
}

const standingIn = ({ draft, pack, record, others, body }: AcceptableDraft) => {
  const views = sentenceViews({ draft, pack, accepted: record.accepted, others, body })
  const inBody = new Map(views.map((view) => [view.id, view.inBody]))
  return (sentence: string): string | null => inBody.get(sentence) ?? null
}

/**
 * Takes proposed sentences over into the article, all or those that are named: what an editor wrote or
 * changed there stays as it is, and only the links are added that they need. Answers the article as saved.
 * @throws what `requireAcceptable`, the links and the article’s own rules throw; then nothing is changed
 */
export const acceptSynthesis = async (
  req: PayloadRequest,
  { synthesis, sentences, rev }: Accepting,
): Promise<Article> => {
  const open = await requireAcceptable(req, { synthesis, rev })
  const proposals = chosenOf(open, sentences)
  const named = new Set(proposals.map(({ sentence }) => sentence))
  const taken = open.draft.sentences.filter(({ id }) => named.has(id))
  if (proposals.length === 0) return open.article
  const { undo } = await linkItems(req, { article: open.article.id, items: itemsCited(taken, open.pack) })
  try {
    const changes = changesOfProposals({
      proposals,
      sentences: open.draft.sentences,
      linkOf: await linksOfPack(req, open.article.id, open.pack),
      standing: standingIn(open),
    })
    const words = taken.map(({ id, text }) => ({ sentence: id, as: 'written' as const, text }))
    return await takeOver(req, open, { words, changes })
  } catch (error) {
    await undo()
    throw error
  }
}
