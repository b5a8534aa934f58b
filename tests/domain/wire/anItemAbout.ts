import type { GatheredItem } from '../../../src/domain/wire/gatheredItem.ts'

const noon = Date.UTC(2026, 5, 25, 12)

/** An item that says this and nothing else, so many minutes past noon. */
export function anItemAbout(
  headline: string,
  { minutes = 0, ...rest }: Partial<GatheredItem> & { minutes?: number } = {},
): GatheredItem {
  const postedAt = new Date(noon + minutes * 60_000).toISOString()
  const given = { id: `${headline} at ${minutes}`, headline, text: headline, language: 'en', postedAt }
  return { ...given, source: 'NORD', owner: null, forwardOf: null, identity: null, ...rest }
}
