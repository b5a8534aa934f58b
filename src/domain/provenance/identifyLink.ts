import { findingsOfAnswer } from './findingOfLink.ts'
import { identifyBluesky } from './identifyBluesky.ts'
import { identifyFacebook } from './identifyFacebook.ts'
import { identifyInstagram } from './identifyInstagram.ts'
import { identifyMastodon } from './identifyMastodon.ts'
import { identifyShortlink } from './identifyShortlink.ts'
import { identifyTelegram } from './identifyTelegram.ts'
import { identifyThreads } from './identifyThreads.ts'
import { identifyTiktok } from './identifyTiktok.ts'
import { identifyTruthSocial } from './identifyTruthSocial.ts'
import { identifyWeb } from './identifyWeb.ts'
import { identifyWeibo } from './identifyWeibo.ts'
import { identifyX } from './identifyX.ts'
import { identifyYoutube } from './identifyYoutube.ts'
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { LinkIdentity } from './linkIdentity.ts'
import { parsePageAddress, type PageAddress } from './parsePageAddress.ts'
import { unwrapAmp } from './unwrapAmp.ts'

/** Asked in this order; the first that knows the address answers. Mastodon goes by shape, so it is last. */
const PLATFORMS: readonly ((address: PageAddress) => LinkAnswer | null)[] = [
  identifyX,
  identifyTelegram,
  identifyBluesky,
  identifyYoutube,
  identifyFacebook,
  identifyInstagram,
  identifyThreads,
  identifyTiktok,
  identifyWeibo,
  identifyTruthSocial,
  identifyShortlink,
  identifyMastodon,
]

/** A platform answers on the web's own ports; on another one it is not the platform that answers. */
function identifyAddress(address: PageAddress): LinkAnswer {
  for (const identify of PLATFORMS) {
    const answer = identify(address)
    if (answer === null) continue
    return address.port === '' ? answer : linkAnswer(answer.platform, 'invalid', { refusal: 'odd-port' })
  }
  return identifyWeb(address)
}

function answerTo(pasted: string): LinkAnswer {
  const address = parsePageAddress(pasted)
  const page = typeof address === 'string' ? address : unwrapAmp(address)
  return typeof page === 'string' ? linkAnswer('none', 'invalid', { refusal: page }) : identifyAddress(page)
}

/**
 * Says what a pasted URL names: which post or page, on which platform, posted when by its own number,
 * and what is wrong with it as provenance (at most one finding, under `rawUrl`). Keeps the text as
 * pasted; anything but a text counts as empty. Never throws, opens no connection, and takes time in
 * proportion to the text's length.
 */
export function identifyLink(rawUrl: unknown): LinkIdentity {
  const pasted = typeof rawUrl === 'string' ? rawUrl : ''
  const answer = answerTo(pasted)
  const { kind, platform, identity, canonicalUrl, claimedAuthor, postedAt, durable } = answer
  const findings = findingsOfAnswer(answer)
  return {
    rawUrl: pasted,
    ...{ kind, platform, identity, canonicalUrl, claimedAuthor, postedAt, durable, findings },
  }
}
