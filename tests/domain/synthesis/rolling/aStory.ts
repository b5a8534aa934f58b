import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import type { RollingItem, RollingStory } from '../../../../src/domain/synthesis/rolling/rollingStory.ts'
import { splitSentences } from '../../../../src/domain/claims/splitSentences.ts'
import { hashWireText } from '../../../../src/domain/wire/hashWireText.ts'

const HOUR = 3_600_000
const MORNING = Date.parse('2026-06-25T06:00:00Z')
export const at = (hours: number): string => new Date(MORNING + hours * HOUR).toISOString()

/** When the article was written: what came later is new. */
export const written = at(8)

/** An item of a source that is its own owner, said and seen at an hour after six. */
export const anItem = (
  source: string,
  said: { headline: string; text?: string },
  { hour, ...some }: Partial<RollingItem> & { hour: number },
): RollingItem => {
  const words = { headline: said.headline, text: said.text ?? '' }
  const item = `${source.toLowerCase().replaceAll(' ', '-')}-${String(hour)}`
  return {
    ...{ item, revision: `${item}-1`, sha256: hashWireText(words), source, owner: source },
    ...{ address: `https://wire.example/${item}`, postedAt: at(hour), saidAt: at(hour), seenAt: at(hour) },
    ...{ language: 'en', ...words, identity: `web:${item}`, forwardOf: null, state: 'live', alike: null },
    ...some,
  }
}

interface Told {
  print: string
  rests: readonly RollingItem[]
  since: readonly RollingItem[]
}

/** A printed article that rests on some items, with what came since. */
export const aStory = ({ print, rests, since }: Told): RollingStory => ({
  printed: splitSentences(print).map(({ start, end }) => print.slice(start, end)),
  rests: buildPack(rests).items,
  elsewhere: 0,
  now: [...rests.filter(({ item }) => !since.some((one) => one.item === item)), ...since],
  since: written,
})
