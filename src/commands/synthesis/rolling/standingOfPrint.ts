import type { Payload } from 'payload'
import { splitSentences } from '../../../domain/claims/splitSentences.ts'
import { bodyText } from '../../../domain/publication/bodyText.ts'
import { idOf } from '../../../domain/publication/idOf.ts'
import { parseBody } from '../../../domain/publication/parseBody.ts'
import { relatedIds } from '../../../domain/publication/relatedIds.ts'
import { buildPack } from '../../../domain/synthesis/buildPack.ts'
import type { PackItem } from '../../../domain/synthesis/evidencePack.ts'
import type { RollingStory } from '../../../domain/synthesis/rolling/rollingStory.ts'
import type { Article, Evidence, ProvenanceLink, Synthesis } from '../../../generated/payload-types.ts'
import { recordOfSynthesis } from '../recordOfSynthesis.ts'
import { gatherRolling, type WireRound } from './gatherRolling.ts'

/** A printed article with what it was written from, before its story as it stands. */
export interface PrintStanding {
  article: Article
  /** The drafts of which words were taken over, the newest first. */
  runs: Synthesis[]
  story: RollingStory
  /** Id of the story; null for none. */
  storyId: string | null
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

const printedOf = ({ body, headline, standfirst }: Article): string[] => {
  const parsed = parseBody(body)
  return [...(parsed.ok ? bodyText(parsed.blocks) : []), standfirst ?? '', headline ?? ''].flatMap(
    sentencesOf,
  )
}

const findLinks = async (payload: Payload, article: string): Promise<ProvenanceLink[]> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    depth: 0,
    pagination: false,
  })
  return docs
}

const findRuns = async (payload: Payload, ids: readonly string[]): Promise<Synthesis[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { id: { in: ids } },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}

const findEvidence = async (
  payload: Payload,
  links: readonly ProvenanceLink[],
): Promise<Map<string, Evidence>> => {
  const ids = links.flatMap(({ evidence }) => idOf(evidence) ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'evidence',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { wireRevision: true },
  })
  return new Map(docs.map((one) => [one.id, one as Evidence]))
}

/** What linked items said in the revisions that links were frozen from. */
const frozenItems = (
  links: readonly ProvenanceLink[],
  evidence: ReadonlyMap<string, Evidence>,
  { items, revisions }: WireRound,
): PackItem[] => {
  const frozen = links.flatMap((link) => {
    const item = items.find((one) => one.item === idOf(link.wireItem))
    if (!item) return []
    const named = idOf(evidence.get(idOf(link.evidence) ?? '')?.wireRevision)
    const revision = revisions.find(({ id }) => id === named)
    if (!revision) return [item]
    const { id, sha256, headline, text } = revision
    return [{ ...item, revision: id, sha256, headline: headline ?? '', text: text ?? '' }]
  })
  return buildPack(frozen).items
}

/** Of each item the words it was drafted from last, else those its link was frozen from. */
const foundationOf = (runs: readonly Synthesis[], frozen: readonly PackItem[]): PackItem[] => {
  const packed = runs.flatMap((run) => recordOfSynthesis(run).pack?.items ?? [])
  const all = new Map([...packed, ...frozen].toReversed().map((one) => [one.item, one]))
  return [...all.values()].toSorted((one, other) => (one.postedAt < other.postedAt ? -1 : 1))
}

/** The last moment of which the article can know: when it was drafted, else when it cited last. */
const sinceOf = (runs: readonly Synthesis[], links: readonly ProvenanceLink[]): string => {
  const drafted = runs.flatMap(({ startedAt }) => startedAt ?? [])
  const moments = drafted.length > 0 ? drafted : links.map(({ createdAt }) => createdAt)
  return moments.toSorted().at(-1) ?? ''
}

/** A printed article before its story; null where it is gone, killed, or rests on nothing of the wire. */
export const standingOfPrint = async (payload: Payload, id: string): Promise<PrintStanding | null> => {
  const asked = { collection: 'articles', id, depth: 0, joins: false, disableErrors: true } as const
  const article = await payload.findByID(asked)
  if (article?._status !== 'published' || article.stage === 'killed') return null
  const links = await findLinks(payload, id)
  const cited = links.flatMap(({ wireItem }) => idOf(wireItem) ?? [])
  if (cited.length === 0) return null
  const [round, runs, evidence] = await Promise.all([
    gatherRolling(payload, cited),
    findRuns(payload, relatedIds(article.syntheses, true) ?? []),
    findEvidence(payload, links),
  ])
  const story = {
    printed: printedOf(article),
    rests: foundationOf(runs, frozenItems(links, evidence, round)),
    elsewhere: links.length - cited.length,
    now: round.items,
    since: sinceOf(runs, links),
  }
  return { article, runs, story, storyId: round.story }
}
