import type { Payload } from 'payload'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import type { WireItem } from '../../src/domain/wire/wireItem.ts'
import { filler, sentence, sentencesOf } from './harbourCopy.mjs'

const outlets = 20
const itemsEach = 15
/** Sentences of the longest article, each of which stands in one of the items. */
const told = sentencesOf(2000)
/** So many items are cited by the longest article. */
const cited = 60

const addressOf = (at: number): string => `https://quay${String(at % outlets)}.example/reports/${String(at)}`

const textOf = (at: number): string =>
  Array.from({ length: told }, (_, place) => (place % cited === at % cited ? sentence(place) : '')).join('') +
  filler(at)

const itemOf = (at: number, now: Date): WireItem => {
  const url = addressOf(at)
  const { identity, canonicalUrl } = identifyLink(url)
  return {
    externalId: url,
    url,
    identity,
    canonicalUrl,
    headline: `Report ${String(at)} from the quays`,
    text: textOf(at),
    language: 'en',
    author: null,
    postedAt: new Date(now.getTime() - (at + 10) * 60_000).toISOString(),
    postedAtBasis: 'feed',
    updatedAt: null,
    markedEdited: false,
    forwardOf: null,
    withdrawn: null,
    urgency: null,
    editorsNote: null,
    media: [],
    raw: {},
  }
}

/** Takes 300 reports of 20 outlets into the wire; answers their addresses, each of the next outlet. */
export const fillWire = async (payload: Payload, now: Date): Promise<string[]> => {
  const reports = Array.from({ length: outlets * itemsEach }, (_, at) => itemOf(at, now))
  for (let outlet = 0; outlet < outlets; outlet += 1) {
    const code = `QUAY${String(outlet)}`
    await payload.create({
      collection: 'sources',
      data: { code, name: `Quay ${String(outlet)}`, platform: 'rss', owner: `Quay owner ${String(outlet)}` },
      depth: 0,
    })
    const items = reports.filter((_, at) => at % outlets === outlet)
    await ingestWireItems(payload, { sourceCode: code, items, receivedAt: now })
  }
  return reports.map((one) => one.externalId)
}
