/** A row’s number is the second of its arrival in these many places. */
export const placesInSecond = 2 ** 30

const hashes = 2 ** 10
const farthest = 2 ** 20 - 1
/** Steps in which a time doubles: within an hour seconds are told apart, within a week quarters of a minute. */
const steps = 30_000

/** FNV-1a of 32 bits, folded: items of one moment are spread, so that few ask for one number. */
const hashOf = (id: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & (hashes - 1)
}

/** How long before it arrived an item was posted, on a scale that is finer the shorter that is. */
const lagOf = (received: number, posted: number): number => {
  const seconds = Math.max(0, (received - posted) / 1000)
  return Math.min(farthest, Math.floor(steps * Math.log2(1 + seconds)))
}

interface Arrived {
  item: string
  received_at: string | null
  posted_at: string | null
}

/** Places an item may take when others of its moment were there before it. */
export const tries = 4

/**
 * Where an item belongs in the order of arrival: the second it arrived in, and its place there with some
 * right beside it. Those of one delivery stand as they were posted, in whatever order they are taken in.
 */
export const placeOfItem = (arrived: Arrived): { second: number; places: number[] } => {
  const received = Date.parse(arrived.received_at ?? '') || 0
  const posted = Date.parse(arrived.posted_at ?? '') || received
  const moment = (farthest - lagOf(received, posted)) * hashes
  const hash = hashOf(arrived.item)
  const places = Array.from({ length: tries }, (_, at) => moment + ((hash + at * 347) % hashes))
  return { second: Math.floor(received / 1000), places }
}
