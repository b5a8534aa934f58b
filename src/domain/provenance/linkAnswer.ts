import type { LinkIdentity, LinkKind } from './linkIdentity.ts'
import type { AddressRefusal } from './parsePageAddress.ts'

/** What a platform says of one address, before it is put beside the pasted text and its findings. */
export interface LinkAnswer extends Omit<LinkIdentity, 'rawUrl' | 'findings'> {
  /** Why the text is no address at all; set for `invalid` only. */
  refusal: AddressRefusal | null
}

type Known = Partial<Omit<LinkAnswer, 'kind' | 'platform'>>

const NAMING_KINDS: readonly LinkKind[] = ['post', 'web']

/** An answer with everything unsaid left empty; a named post or page is durable unless said otherwise. */
export function linkAnswer(platform: string, kind: LinkKind, known: Known = {}): LinkAnswer {
  return {
    kind,
    platform,
    identity: null,
    canonicalUrl: null,
    claimedAuthor: null,
    postedAt: null,
    durable: NAMING_KINDS.includes(kind),
    refusal: null,
    ...known,
  }
}
