/** A row’s number is the second of its arrival in these many places. */
export const placesInSecond = 2 ** 30

const hashes = 2 ** 15
const farthest = 2 ** 15 - 1

/** FNV-1a of 32 bits, folded to 15: items of one moment are spread, so that few ask for one number. */
const hashOf = (id: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return ((hash >>> 15) ^ hash) & (hashes - 1)
}

/** How long before, on a scale that tells seconds apart within minutes, minutes within days, hours within months. */
const lagOf = (received: number, posted: number): number => {
  const seconds = Math.max(0, (received - posted) / 1000)
  return Math.min(farthest, Math.floor(1000 * Math.log2(1 + seconds)))
}

interface Arrived {
  item: string
  received_at: string | null
  posted_at: string | null
}

/**
 * Where an item belongs in the order of arrival: the second it arrived in, and its place there. Those of
 * one delivery stand as they were posted, in whatever order they are taken in.
 */
export const placeOfItem = ({ item, received_at, posted_at }: Arrived): { second: number; place: number } => {
  const received = Date.parse(received_at ?? '') || 0
  const posted = Date.parse(posted_at ?? '') || received
  const place = (farthest - lagOf(received, posted)) * hashes + hashOf(item)
  return { second: Math.floor(received / 1000), place }
}
