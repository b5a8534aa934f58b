import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { parseBody } from '../domain/publication/parseBody.ts'
import { relatedIds } from '../domain/publication/relatedIds.ts'
import { knownSentences } from '../domain/synthesis/hashesOfSentence.ts'

type Stored = Record<string, unknown>

const runsOf = ({ syntheses }: Stored): string[] => relatedIds(syntheses, true) ?? []

const sentencesOfRuns = async (
  payload: Payload,
  runs: readonly string[],
  asking: { req?: PayloadRequest },
): Promise<Map<string, string[]>> => {
  if (runs.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { and: [{ id: { in: [...new Set(runs)] } }, { engine: { equals: 'model' } }] },
    select: { sentenceHashes: true },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    ...asking,
  })
  return new Map(docs.map(({ id, sentenceHashes }) => [id, sentenceHashes ?? []]))
}

/** What readers have before them already: it may be put right whatever the house has forbidden since. */
const sentencesInPrint = async (
  payload: Payload,
  articles: readonly Stored[],
  asking: { req?: PayloadRequest },
): Promise<Map<string, Set<string>>> => {
  const ids = articles.flatMap(({ id, printedAt }) => (printedAt ? (idOf(id) ?? []) : []))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { body: true },
    depth: 0,
    joins: false,
    pagination: false,
    ...asking,
  })
  return new Map(
    docs.map(({ id, body }) => {
      const parsed = parseBody(body)
      return [id, new Set(parsed.ok ? knownSentences(parsed.blocks).map(({ hash }) => hash) : [])]
    }),
  )
}

/**
 * By articles, in the order given, the hashes of the sentences that language models drafted in the runs they name,
 * but for those in print: one question, and one more where a model had a hand in a printed one.
 */
export const gatherModelSentences = async (
  payload: Payload,
  articles: readonly Stored[],
  req?: PayloadRequest,
): Promise<ReadonlySet<string>[]> => {
  const asking = req ? { req } : {}
  const ofRuns = await sentencesOfRuns(payload, articles.flatMap(runsOf), asking)
  const modelled = articles.filter((article) => runsOf(article).some((run) => ofRuns.has(run)))
  const printed = await sentencesInPrint(payload, modelled, asking)
  return articles.map((article) => {
    const drafted = runsOf(article).flatMap((run) => ofRuns.get(run) ?? [])
    const inPrint = printed.get(idOf(article['id']) ?? '')
    return new Set(drafted.filter((hash) => !inPrint?.has(hash)))
  })
}
