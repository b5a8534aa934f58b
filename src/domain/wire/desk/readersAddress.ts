import { isPublicHost } from '../../provenance/isPublicHost.ts'

interface Addressed {
  canonicalUrl?: string | null
  url?: string | null
}

/** A source may name a page of its own network, or one of ours: nobody is sent there. */
const isOutside = (address: string): boolean => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  return isPublicHost(new URL(address).hostname.replace(/\.$/, ''))
}

/** Where a reader finds a wire item; null where that is nowhere, or no page that everybody can open. */
export const readersAddress = ({ canonicalUrl, url }: Addressed): string | null =>
  [canonicalUrl, url].find((one) => typeof one === 'string' && isOutside(one)) ?? null
