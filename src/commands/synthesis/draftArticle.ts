import type { PayloadRequest } from 'payload'
import { isEmptyBody } from '../../domain/publication/isEmptyBody.ts'
import { bodyOfNodes, lexicalOfBlock } from '../../domain/publication/lexicalOfBlock.ts'
import { relatedIds } from '../../domain/publication/relatedIds.ts'
import { bodyOfDraft } from '../../domain/synthesis/bodyOfDraft.ts'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import { itemsCited } from '../../domain/synthesis/itemsCited.ts'
import type { SynthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import { headlineHolds } from '../../domain/synthesis/model/headlineHolds.ts'
import { templateOf } from '../../domain/synthesis/templateOf.ts'
import { longestHeadline } from '../../domain/wire/desk/proposedHeadline.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Article, Synthesis } from '../../generated/payload-types.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { startArticle } from '../wireDesk/startArticle.ts'
import { linkItems, linksOfPack } from './linkItems.ts'
import { readForDesk } from '../readForDesk.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'

interface Drafted {
  run: Synthesis
  pack: EvidencePack
  draft: SynthesisDraft
}

/** Where a draft came to stand: whole in the article’s body, or beside a body that somebody wrote. */
export interface Placed {
  article: string
  isInBody: boolean
}

const fillBody = async (
  req: PayloadRequest,
  { id, rev }: Article,
  { run, pack, draft }: Drafted,
): Promise<void> => {
  const linkOf = await linksOfPack(req, id, pack)
  const template = templateOf(recordOfSynthesis(run).order)
  const nodes = bodyOfDraft(draft.sentences, linkOf, template).map((block) =>
    lexicalOfBlock(block, () => crypto.randomUUID()),
  )
  await req.payload.update({
    collection: 'articles',
    id,
    // Whoever saved since is not written over: their save ends this one.
    data: { body: bodyOfNodes(nodes) as never, rev: rev ?? 0 },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

const requireArticle = async (req: PayloadRequest, id: string): Promise<Article> => {
  const article = await readForDesk(req.payload, id, req.user)
  if (article) return article
  throw new ActRefused('article-missing', 'The article this was drafted for is not there any more.')
}

/** Links and body of an article that says nothing yet. */
const fill = async (req: PayloadRequest, id: string, drafted: Drafted): Promise<Placed> => {
  const before = await requireArticle(req, id)
  const isOurs = relatedIds(before.syntheses, true)?.includes(drafted.run.id) ?? false
  // A run that was interrupted right after it filled the body finds its own words there.
  if (!isEmptyBody(before.body)) return { article: id, isInBody: isOurs }
  const items = itemsCited(drafted.draft.sentences, drafted.pack)
  const { undo } = await linkItems(req, { article: id, items })
  try {
    await fillBody(req, await requireArticle(req, id), drafted)
    return { article: id, isInBody: true }
  } catch (error) {
    await undo()
    throw error
  }
}

/** An article that an interrupted run began and did not name in its record any more. */
const findBegun = async ({ payload }: PayloadRequest, run: Synthesis): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { syntheses: { in: [run.id] } },
    draft: true,
    depth: 0,
    joins: false,
    limit: 1,
    select: {},
  })
  return docs[0]?.id ?? null
}

/** An editor's headline is the editor's; an agent's stands only if the evidence bears it. */
const headlineOf = ({ run, pack, draft }: Drafted): string => {
  const { headline } = recordOfSynthesis(run).order
  const isOurs = headline !== undefined && (idOf(run.agentKey) === null || headlineHolds(headline, pack))
  return isOurs ? headline : draft.headline.trim()
}

const begin = async (req: PayloadRequest, drafted: Drafted): Promise<Placed> => {
  const begun = await findBegun(req, drafted.run)
  if (begun !== null) return fill(req, begun, drafted)
  const headline = headlineOf(drafted).slice(0, longestHeadline) || null
  const items = itemsCited(drafted.draft.sentences, drafted.pack)
  const id = await startArticle(req, { items, headline })
  try {
    return await fill(req, id, drafted)
  } catch (error) {
    // Half an article is worse than none: whoever asks again begins anew.
    await req.payload.delete({ collection: 'articles', id, depth: 0, overrideAccess: true })
    throw error
  }
}

/** What an agent suggests for an article that is there waits beside it, however empty that is. */
const isSuggested = ({ run }: Drafted): boolean => idOf(run.agentKey) !== null

/**
 * Brings a draft to its article with the rights of whoever ordered it: begins one that rests on what the
 * draft cites, or fills an empty one. A body that somebody wrote is left alone, with its links; so is every
 * article an agent suggests something for.
 * @throws what the articles’ and links’ own rules throw; then nothing was begun
 */
export const draftArticle = async (req: PayloadRequest, drafted: Drafted): Promise<Placed> => {
  const article = idOf(drafted.run.article)
  if (article === null) return begin(req, drafted)
  if (!isSuggested(drafted)) return fill(req, article, drafted)
  return { article: (await requireArticle(req, article)).id, isInBody: false }
}
