import { readersAddress } from '../domain/wire/desk/readersAddress.ts'
import type { WireItem } from '../generated/payload-types.ts'
import type { WireStripItem } from '../site/views/WireStripItem.ts'

/** What of a wire item is read for the strip; its source is asked for whole. */
export const stripFields = {
  source: true,
  headline: true,
  canonicalUrl: true,
  url: true,
  postedAt: true,
} as const

type Read = Pick<WireItem, 'id' | keyof typeof stripFields>

/** A wire item as readers see it; null without a source or a time to put it at. */
export const wireStripItem = ({
  id,
  source,
  headline,
  canonicalUrl = null,
  url = null,
  postedAt,
}: Read): WireStripItem | null =>
  typeof source === 'object' && postedAt
    ? {
        key: id,
        postedAt,
        sourceCode: source.code,
        sourceName: source.name,
        headline,
        url: readersAddress({ canonicalUrl, url }) ?? '',
      }
    : null
