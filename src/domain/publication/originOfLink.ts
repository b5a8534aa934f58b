import type { OriginAtCount } from '../provenance/originAtCount.ts'
import type { ExaminedLink } from './examineLinks.ts'

/** What a link is counted by, at the gate and in print. */
export const originOfLink = ({ link, identity }: ExaminedLink): OriginAtCount => ({
  id: link.id,
  owner: link.owner,
  identity: identity.identity ?? link.rawUrl,
  text: link.evidence?.text ?? null,
  forwardOf: link.forwardOf,
})
