import type { Payload } from 'payload'
import { speakingItems, spokenFields } from '../adapters/wireStore/speakingItems.ts'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { correctionFields, publicCorrectionOf, strayRows } from './strayCorrections.ts'
import type { PublicCorrection, SincePrint, SourceSince } from '../site/views/SincePrint.ts'

type Seen = [identity: string, since: SourceSince]

/** Of the article's own link first, else of whichever was looked at last: the frozen copies may differ. */
const lastLooks = async (payload: Payload, article: string, identities: string[]): Promise<Seen[]> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ identity: { in: identities } }, { 'recheck.at': { exists: true } }] },
    sort: 'recheck.at',
    depth: 0,
    pagination: false,
    select: { identity: true, article: true, recheck: true },
  })
  const isOwn = (one: (typeof docs)[number]) => idOf(one.article) === article
  return [...docs.filter((one) => !isOwn(one)), ...docs.filter(isOwn)].flatMap(({ identity, recheck }) =>
    identity && recheck?.state ? [[identity, { state: recheck.state, at: recheck.at ?? null }]] : [],
  )
}

/** What those took back themselves who may speak for it. */
const takenBack = async (payload: Payload, identities: string[]): Promise<Seen[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: {
      and: [{ identity: { in: identities } }, { state: { in: ['deleted', 'canceled', 'withheld'] } }],
    },
    depth: 0,
    pagination: false,
    joins: false,
    select: { ...spokenFields, identity: true, state: true },
  })
  return (await speakingItems(payload, docs)).flatMap(({ identity, state }) =>
    identity && (state === 'deleted' || state === 'canceled' || state === 'withheld')
      ? [[identity, { state, at: null }]]
      : [],
  )
}

/**
 * What releases say of it, and what was written down before releases said so; a row that tells of a
 * release says what that release says.
 */
const correctionsOf = async (
  payload: Payload,
  article: string,
  printed: readonly PublicCorrection[],
): Promise<PublicCorrection[]> => {
  const { docs } = await payload.find({
    collection: 'corrections',
    where: { and: [{ article: { equals: article } }, strayRows] },
    sort: 'at',
    depth: 0,
    pagination: false,
    select: correctionFields,
  })
  const stray = docs.map(publicCorrectionOf)
  return [...stray, ...printed.map(publicCorrectionOf)].toSorted((one, other) =>
    one.at.localeCompare(other.at),
  )
}

/**
 * What became of a printed article's sources, by their identity, and its corrections: those that
 * releases told (`printed`) and those of before. Nothing of the article's drafts is read: which sources count is for the snapshot to say.
 */
export const sincePrint = async (
  payload: Payload,
  { article, links }: ArticleSnapshot,
  printed: readonly PublicCorrection[] = [],
): Promise<SincePrint> => {
  const identities = links.map(({ identity }) => identity)
  const [looks, back, corrections] = await Promise.all([
    lastLooks(payload, article, identities),
    takenBack(payload, identities),
    correctionsOf(payload, article, printed),
  ])
  const sources = new Map(looks)
  for (const [identity, since] of back)
    if (sources.get(identity)?.state !== since.state) sources.set(identity, since)
  return { sources, corrections }
}
