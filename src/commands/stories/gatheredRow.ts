import type { Payload, Where } from 'payload'
import type { GatheredItem } from '../../domain/wire/gatheredItem.ts'
import { withoutWords } from '../../domain/wire/firstShown.ts'
import type { WireText } from '../../domain/wire/hashWireText.ts'
import { postOf } from '../../domain/wire/postOf.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { Source, WireItem } from '../../generated/payload-types.ts'
import { bareItems } from './bareItems.ts'

/** Of a wire item what gathering it into a story takes. */
const select = {
  source: true,
  identity: true,
  headline: true,
  text: true,
  language: true,
  postedAt: true,
  receivedAt: true,
  state: true,
  forwardOf: true,
  alike: true,
  sha256: true,
  story: true,
  updatedAt: true,
} as const

export type GatheredRow = Pick<WireItem, 'id' | keyof typeof select>

/** Sources by id: who they are, and what they may speak for. */
export type Sources = ReadonlyMap<
  string,
  Pick<Source, 'id' | 'code' | 'owner' | 'platform' | 'handle' | 'url' | 'polling'>
>

/** Every source: its code, its owner, and where its own pages and posts are. */
export const readSources = async (payload: Payload): Promise<Sources> => {
  const { docs } = await payload.find({
    collection: 'sources',
    depth: 0,
    pagination: false,
    select: { code: true, owner: true, platform: true, handle: true, url: true, polling: { address: true } },
  })
  return new Map((docs as Source[]).map((source) => [source.id, source]))
}

/** Rows as they are gathered; those that are gone are passed over. */
export const findGathered = async (payload: Payload, where: Where): Promise<GatheredRow[]> => {
  const { docs } = await payload.find({
    ...bareItems,
    where,
    select,
  })
  return docs as GatheredRow[]
}

/** The time the newsroom believes, ISO 8601. */
export const timeOf = ({ postedAt, receivedAt }: Pick<WireItem, 'postedAt' | 'receivedAt'>): string =>
  postedAt ?? receivedAt

const nobody = { code: '', owner: null }

/** What stands for words that never came says nothing, and is like nothing. */
const wordsOf = ({ headline, text }: GatheredRow): WireText => {
  const said = { headline, text: text ?? '' }
  return said.headline === withoutWords.headline && said.text === '' ? { headline: '', text: '' } : said
}

/** A stored item as the wire’s rules compare it. */
export const gatheredItemOf = (row: GatheredRow, sources: Sources): GatheredItem => {
  const { id, language = null, forwardOf = null, identity = null } = row
  const { code, owner } = sources.get(idOf(row.source) ?? '') ?? nobody
  const said = { id, ...wordsOf(row), language, postedAt: timeOf(row), source: code, owner }
  return { ...said, forwardOf: postOf(forwardOf), identity }
}
