import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { relatedIds } from '../../domain/publication/relatedIds.ts'
import { buildPack } from '../../domain/synthesis/buildPack.ts'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import type { PackSource } from '../../domain/synthesis/packSource.ts'
import { readersAddress } from '../../domain/wire/desk/readersAddress.ts'
import { hashWireText } from '../../domain/wire/hashWireText.ts'
import type { Source, Synthesis, WireItem, WireRevision } from '../../generated/payload-types.ts'
import { borrowsIn } from '../stories/borrowsIn.ts'
import { readSources, timeOf } from '../stories/gatheredRow.ts'
import { requireStanding } from './requireStanding.ts'

const asAsked = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: false, user: req.user, req }) as const

const newestRevision = async (req: PayloadRequest, item: string): Promise<WireRevision | null> => {
  const { docs } = await req.payload.find({
    ...asAsked(req),
    collection: 'wire-revisions',
    where: { item: { equals: item } },
    sort: '-sequence',
    limit: 1,
  })
  return docs[0] ?? null
}

const sourcesOf = async (req: PayloadRequest, items: readonly WireItem[]): Promise<Map<string, Source>> => {
  const ids = items.map(({ source }) => idOf(source) ?? '')
  const { docs } = await req.payload.find({
    ...asAsked(req),
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map((source) => [source.id, source]))
}

/** What an item says by now: its newest revision, and itself where it came in without one. */
const saidIn = (item: WireItem, revision: WireRevision | null) => {
  const { headline, text } = revision ?? item
  const said = { headline: headline ?? '', text: text ?? '' }
  return { ...said, revision: revision?.id ?? null, sha256: revision?.sha256 ?? hashWireText(said) }
}

const speakerOf = (source: Source | undefined): Pick<PackSource, 'source' | 'owner'> => ({
  source: source?.name ?? '',
  owner: source?.owner || null,
})

const packSourceOf = async (
  req: PayloadRequest,
  item: WireItem,
  source: Source | undefined,
): Promise<PackSource> => ({
  item: item.id,
  ...saidIn(item, await newestRevision(req, item.id)),
  ...speakerOf(source),
  address: readersAddress(item),
  postedAt: timeOf(item),
  language: item.language ?? null,
  identity: item.identity ?? item.id,
  forwardOf: item.forwardOf ?? null,
})

/**
 * The evidence pack of a run: what its wire items say at this moment, each in its newest revision.
 * @throws ActRefused (`items-taken-back`) when a source took one back since it was ordered
 */
export const gatherPack = async (req: PayloadRequest, run: Synthesis): Promise<EvidencePack> => {
  const ids = relatedIds(run.items, true) ?? []
  await requireStanding(req, ids)
  const { docs } = await req.payload.find({
    ...asAsked(req),
    collection: 'wire-items',
    where: { id: { in: ids } },
    joins: false,
  })
  const sources = await sourcesOf(req, docs)
  const borrows = borrowsIn(await readSources(req.payload))
  const packed = docs.map(async (item) => ({
    ...(await packSourceOf(req, item, sources.get(idOf(item.source) ?? ''))),
    isBorrowed: borrows(item),
  }))
  return buildPack(await Promise.all(packed))
}
