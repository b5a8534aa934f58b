import type { Payload } from 'payload'
import type { EventDetails } from '../../domain/audit/eventRecord.ts'
import { stateOfAccount } from '../../domain/audit/stateOfAccount.ts'
import { stateOfAgentKey } from '../../domain/audit/stateOfAgentKey.ts'
import { stateOfArticle } from '../../domain/audit/stateOfArticle.ts'
import { stateOfCheck } from '../../domain/audit/stateOfCheck.ts'
import { stateOfEvidence } from '../../domain/audit/stateOfEvidence.ts'
import { stateOfLink } from '../../domain/audit/stateOfLink.ts'

type Collection = 'articles' | 'provenance-links' | 'evidence' | 'claim-checks' | 'users' | 'agent-keys'
type Stored = { id: string } & Record<string, unknown>

/** Documents whose state the events vouch for. */
export interface WatchedKind {
  collection: Collection
  /** One of them, as a finding calls it. */
  name: string
  /** As the summary counts them; null where that is done already. */
  plural: string | null
  stateOf: (doc: Record<string, unknown>) => EventDetails
  /** The event after which a subject is rightly gone; null where nothing is ever removed. */
  removal: string | null
  /** What the subject of an event names them by. */
  key: 'id' | 'sha256'
  /** Fields of the state that name an account, and are emptied with it. */
  accounts: readonly string[]
  /** True when a document nobody ever did more with than write has no events. */
  mayBeSilent: boolean
}

const removedNever = { removal: null, key: 'id', accounts: [], mayBeSilent: false } as const

export const watchedKinds: WatchedKind[] = [
  {
    ...removedNever,
    collection: 'evidence',
    name: 'Evidence',
    plural: null,
    stateOf: stateOfEvidence,
    key: 'sha256',
    accounts: ['broughtBy'],
  },
  {
    ...removedNever,
    collection: 'provenance-links',
    name: 'Provenance link',
    plural: 'provenance links',
    stateOf: stateOfLink,
    removal: 'link.removed',
    accounts: ['by'],
  },
  {
    ...removedNever,
    collection: 'claim-checks',
    name: 'Check of a claim',
    plural: 'checks of claims',
    stateOf: stateOfCheck,
    accounts: ['by'],
  },
  {
    ...removedNever,
    collection: 'articles',
    name: 'Article',
    plural: 'articles',
    stateOf: stateOfArticle,
    removal: 'article.removed',
    accounts: ['by'],
    mayBeSilent: true,
  },
  {
    ...removedNever,
    collection: 'users',
    name: 'Account',
    plural: 'accounts',
    stateOf: stateOfAccount,
    removal: 'account.removed',
  },
  {
    ...removedNever,
    collection: 'agent-keys',
    name: 'Agent’s key',
    plural: 'keys of agents',
    stateOf: stateOfAgentKey,
    accounts: ['owner'],
  },
]

/** Documents of a kind by a field, each as it was saved last. */
export const findWatched = async (
  payload: Payload,
  { collection }: WatchedKind,
  by: { field: string; values: string[] },
): Promise<Stored[]> => {
  const { docs } = await payload.find({
    collection,
    where: { [by.field]: { in: by.values } },
    depth: 0,
    pagination: false,
    ...(collection === 'articles' ? { draft: true, trash: true } : {}),
  })
  return docs as unknown as Stored[]
}
