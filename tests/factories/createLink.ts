import type { Payload } from 'payload'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

/** 10:00 UTC on 10 June 2024, as X writes it into a post's number. */
const firstPost = 1800100000000000000n
let posted = 0n

/** The address of a post nobody else in the test cites. */
export const aPost = (): string => {
  posted += 1n
  return `https://x.com/harbourdesk/status/${String(firstPost + posted)}`
}

/** A provenance link of an article, to a post of its own unless an address is given. */
export const createLink = async (
  payload: Payload,
  article: string,
  some: Partial<ProvenanceLink> = {},
): Promise<ProvenanceLink> => {
  const data = { rawUrl: aPost(), role: 'supports' as const, ...some, article }
  return payload.create({ collection: 'provenance-links', data, depth: 0 })
}
