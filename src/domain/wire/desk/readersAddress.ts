import { isSafeHref } from '../../publication/isSafeHref.ts'

interface Addressed {
  canonicalUrl?: string | null
  url?: string | null
}

/** Where a reader finds a wire item; null where that is nowhere, or no address to be followed. */
export const readersAddress = ({ canonicalUrl, url }: Addressed): string | null =>
  [canonicalUrl, url].find((one) => typeof one === 'string' && isSafeHref(one)) ?? null
