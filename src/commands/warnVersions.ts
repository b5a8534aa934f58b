import type { WireWarning } from '../adapters/wire/wireParser.ts'
import { nameSome } from '../domain/wire/nameSome.ts'
import { shortened } from '../domain/wire/shortened.ts'
import { isVersionAhead } from '../domain/wire/statedVersion.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'

interface Versions {
  /** What arrived. */
  items: readonly WireItem[]
  /** External ids under which several entries came with different words, and none is the later. */
  unordered: readonly string[]
  /** External ids of versions that were older than what we hold. */
  older: readonly string[]
  /** ISO 8601, UTC. */
  receivedAt: string
}

const sentences = {
  'version-ahead': [
    'a version that is dated later than it was received; the time of receipt stands for it.',
    'versions that are dated later than they were received; the time of receipt stands for them.',
  ],
  'version-unordered': [
    'entries with different words and nothing that tells which is the later; only the first is shown.',
    'entries with different words and nothing that tells which are the later; only the first of each is shown.',
  ],
  'version-older': [
    'a version older than the one we hold; its words are not shown.',
    'versions older than those we hold; their words are not shown.',
  ],
} as const

const say = (code: keyof typeof sentences, ids: readonly string[]): WireWarning[] => {
  if (ids.length === 0) return []
  const which = nameSome(ids.map((id) => shortened(id, 100)))
  const [one, more] = sentences[code]
  return [{ code, message: `Of ${which} came ${ids.length === 1 ? one : more}` }]
}

/** Tells of versions whose date is not believed, and of those whose words nobody will see. */
export const warnVersions = ({ items, unordered, older, receivedAt }: Versions): WireWarning[] => [
  ...say(
    'version-ahead',
    items.filter(({ raw }) => isVersionAhead(raw, receivedAt)).map(({ externalId }) => externalId),
  ),
  ...say('version-unordered', unordered),
  ...say('version-older', older),
]
