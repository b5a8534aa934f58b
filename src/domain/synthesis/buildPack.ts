import { countIndependent } from '../provenance/countIndependent.ts'
import type { EvidencePack, PackItem } from './evidencePack.ts'
import { hashPack } from './hashPack.ts'
import { namesTold } from './namesTold.ts'
import { numbersTold } from './numbersTold.ts'
import type { PackSource } from './packSource.ts'
import { sentencesOfItem } from './sentencesOfItem.ts'
import { tellersOfPack } from './tellersOfPack.ts'
import { contestedTimes, timesTold } from './timesTold.ts'

const keyOf = ({ postedAt, item, revision, sha256 }: PackSource): string[] => [
  postedAt,
  item,
  revision ?? '',
  sha256,
]

/** The earlier first; of one moment by their ids, so that the order in which they are given means nothing. */
function inOrder(one: PackSource, other: PackSource): number {
  const [ours, theirs] = [keyOf(one), keyOf(other)]
  const at = ours.findIndex((part, place) => part !== theirs[place])
  if (at < 0) return 0
  return (ours[at] ?? '') < (theirs[at] ?? '') ? -1 : 1
}

/** An item that was chosen twice is one. */
function eachOnce(items: readonly PackSource[]): PackSource[] {
  const known = new Set<string>()
  return [...items].sort(inOrder).filter((source) => {
    const key = JSON.stringify([source.item, source.revision, source.sha256])
    return !known.has(key) && known.add(key)
  })
}

function itemOf(given: PackSource, at: number): PackItem {
  const { item, revision, sha256, source, owner, address, postedAt, language, headline, text } = given
  const id = `S${at + 1}`
  const told = { item, revision, sha256, source, owner, address, postedAt, language, headline, text }
  return { id, ...told, sentences: sentencesOfItem(id, given) }
}

/** What is borrowed counts with its origin; where that is not here, all that is borrowed counts as one at most. */
function independentOf(sources: readonly PackSource[]): number {
  const origins = sources.filter(({ isBorrowed }) => !isBorrowed)
  const links = origins.map(({ owner, identity, headline, text, forwardOf }, at) => ({
    id: `S${at + 1}`,
    owner,
    identity,
    text: text === '' ? headline : text,
    forwardOf,
  }))
  return Math.max(Math.min(1, sources.length), countIndependent(links).independent)
}

/**
 * All that a draft may rest on: the items in the order of time as S1 … Sn with their sentences, what they
 * say of the same things, how many of them are independent of one another, and the hash of it all. The
 * order in which items are given does not matter. Never throws.
 */
export function buildPack(items: readonly PackSource[]): EvidencePack {
  const sources = eachOnce(items)
  const packed = sources.map(itemOf)
  const tellings = [
    ...numbersTold(tellersOfPack(packed)),
    ...contestedTimes(packed),
    ...namesTold(packed),
    ...timesTold(packed),
  ]
  return { items: packed, tellings, independent: independentOf(sources), sha256: hashPack(packed) }
}
