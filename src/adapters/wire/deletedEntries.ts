/**
 * Tombstones in Atom (RFC 6721): `at:deleted-entry` names an entry that its feed took back.
 *
 *   deleted-entry = "ref" (the atom:id of the entry), "when" (RFC 3339), [ at:by ], [ at:comment ]
 */
import type { AtomFeed } from 'feedsmith'
import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { plainLine } from '../../domain/wire/plainLine.ts'
import type { TakenBack } from '../../domain/wire/takenBack.ts'
import { each, elementsAt, openXml, textsAt, type XmlNode } from './elementsAt.ts'
import { storableId } from './storableId.ts'

const tombstoneOf = (node: XmlNode): TakenBack => ({
  externalId: storableId(plainLine(node.attr('ref') ?? '')),
  withdrawn: 'deleted',
  editorsNote: null,
  raw: { ref: node.attr('ref'), when: node.attr('when'), comment: textsAt(node, 'comment')[0] ?? null },
})

const momentOf = (stated: unknown): string => parsePostedAt(typeof stated === 'string' ? stated : '') ?? ''

/** An entry that was updated after its tombstone was put up is back (§3). */
const isBack = ({ externalId, raw }: TakenBack, entries: readonly AtomFeed.Entry<string>[]): boolean =>
  entries.some(({ id, updated }) => id?.trim() === externalId && momentOf(updated) > momentOf(raw['when']))

/** The entries a feed says it deleted, but for those that came back. */
export const deletedEntries = (text: string, entries: readonly AtomFeed.Entry<string>[]): TakenBack[] => {
  if (!text.includes('deleted-entry')) return []
  return each(elementsAt(openXml(text), 'feed', 'deleted-entry'))
    .map(tombstoneOf)
    .filter((one) => one.externalId !== '' && !isBack(one, entries))
}
