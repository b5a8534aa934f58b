import type { WireItem } from '../../src/domain/wire/wireItem.ts'

/** A wire item as a parser would hand it over, with what the test cares about put in. */
export const anItem = (some: Partial<WireItem> = {}): WireItem => ({
  externalId: 'harbour-1',
  url: 'https://harbour.example/1',
  identity: null,
  canonicalUrl: null,
  headline: 'Dockers vote to end strike',
  text: 'The vote was 412 to 96.',
  language: 'en',
  author: null,
  postedAt: '2026-06-25T06:33:00.000Z',
  postedAtBasis: 'feed',
  updatedAt: null,
  markedEdited: false,
  forwardOf: null,
  withdrawn: null,
  urgency: null,
  editorsNote: null,
  media: [],
  raw: {},
  ...some,
})
