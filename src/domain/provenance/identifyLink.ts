import type { LinkIdentity } from './linkIdentity.ts'

/** Says what a pasted URL names. Never throws, whatever it is given. */
export function identifyLink(rawUrl: unknown): LinkIdentity {
  return {
    rawUrl: typeof rawUrl === 'string' ? rawUrl : '',
    kind: 'invalid',
    platform: 'none',
    identity: null,
    canonicalUrl: null,
    claimedAuthor: null,
    postedAt: null,
    durable: false,
    findings: [],
  }
}
