import { independenceNotes } from '../domain/factCheck/independenceNotes.ts'
import { countsAsProvenance } from '../domain/publication/countsAsProvenance.ts'
import { type ExaminedLink, examineLinks } from '../domain/publication/examineLinks.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import type { Foundation } from './gatherFoundations.ts'
import type { GatheredDesk } from './gatherDesk.ts'

/** What is known of a link besides its evidence and what fact-checkers said of it. */
export interface LinkAtDesk {
  id: string
  /** Its printed number, from 1. */
  number: number
  rawUrl: string
  /** Where a reader would be sent; null where the address names no place. */
  url: string | null
  kind: string
  platform: string
  identity: string
  role: ProvenanceLink['role']
  source: string | null
  owner: string | null
  claimedAuthor: string | null
  trueAuthor: string | null
  postedAt: string | null
  postedAtBasis: 'id' | 'page' | 'feed' | 'none'
  /** Whether it is a source of its own, in words. */
  independence: string
}

const doesNotCount = 'Does not count: it names no single post or page'

const independenceOf = (links: readonly ExaminedLink[]): ReadonlyMap<string, string> => {
  const counted = links.filter(countsAsProvenance).map(({ link, identity }) => ({
    id: link.id,
    owner: link.owner,
    identity: identity.identity ?? link.rawUrl,
    text: link.evidence?.text ?? null,
    forwardOf: link.forwardOf,
  }))
  return independenceNotes(counted, new Map(links.map(({ link, number }) => [link.id, number])))
}

type Known = Pick<LinkAtDesk, 'number' | 'independence'> & Pick<Foundation, 'source'>

const textOf = (value: string | null | undefined): string | null => value || null

const linkAtDesk = (link: ProvenanceLink, { number, source, independence }: Known): LinkAtDesk => ({
  id: link.id,
  number,
  rawUrl: link.rawUrl,
  url: textOf(link.canonicalUrl),
  kind: link.kind || 'invalid',
  platform: link.platform || '',
  identity: link.identity || '',
  role: link.role,
  source: source && `${source.name} (${source.code})`,
  owner: source?.owner ?? null,
  claimedAuthor: textOf(link.claimedAuthor),
  trueAuthor: textOf(link.trueAuthor),
  postedAt: textOf(link.postedAt),
  postedAtBasis: link.postedAtBasis || 'none',
  independence,
})

/** The links of an article for the desk, in printed order. */
export const linksAtDesk = ({
  links,
  foundationOf,
  atGate,
}: Pick<GatheredDesk, 'links' | 'foundationOf' | 'atGate'>): LinkAtDesk[] => {
  const notes = independenceOf(examineLinks(atGate.links))
  return links.map((link, index) =>
    linkAtDesk(link, {
      number: index + 1,
      source: foundationOf(link).source,
      independence: notes.get(link.id) ?? doesNotCount,
    }),
  )
}
