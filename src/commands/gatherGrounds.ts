import type { Payload, PayloadRequest } from 'payload'
import type { LinkAtGate } from '../domain/publication/articleAtGate.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { type FoundationOf, gatherFoundations } from './gatherFoundations.ts'
import { gatherLinks } from './gatherLinks.ts'
import { linkAtGate } from './linkAtGate.ts'

/** The links of an article in printed order, what each rests on, and how the gate sees them. */
export interface Grounds {
  links: ProvenanceLink[]
  foundationOf: FoundationOf
  atGate: LinkAtGate[]
}

/** What an article rests on: four questions, however many links there are. */
export const gatherGrounds = async (
  payload: Payload,
  article: string,
  req?: PayloadRequest,
): Promise<Grounds> => {
  const links = await gatherLinks(payload, article, req)
  const foundationOf = await gatherFoundations(payload, links, req)
  return { links, foundationOf, atGate: links.map((link) => linkAtGate(link, foundationOf(link))) }
}
