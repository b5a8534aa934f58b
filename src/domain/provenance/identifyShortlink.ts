import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { redirectPages, shortlinkHosts } from './shortlinkHosts.data.ts'

/** Reads an address that only sends on to another one; null when it is a page itself. */
export function identifyShortlink({ host, path, segments, query }: PageAddress): LinkAnswer | null {
  const platform = shortlinkHosts.get(host)
  if (platform !== undefined) {
    const leads = segments.length > 0 || query !== ''
    return linkAnswer(platform, leads ? 'shortlink' : 'homepage')
  }
  const redirects = redirectPages.some(([site, start]) => host === site && path.startsWith(start))
  return redirects ? linkAnswer('web', 'shortlink') : null
}
