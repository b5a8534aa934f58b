import type { DemoItem } from '../../src/demo/DemoEvent.ts'
import { events } from '../../src/demo/events.data.ts'
import { sources } from '../../src/demo/sources.data.ts'
import { buildPack } from '../../src/domain/synthesis/buildPack.ts'
import type { EvidencePack } from '../../src/domain/synthesis/evidencePack.ts'
import type { PackSource } from '../../src/domain/synthesis/packSource.ts'
import { hashWireText } from '../../src/domain/wire/hashWireText.ts'

const NOON = Date.parse('2026-06-23T12:00:00Z')
const speakers = new Map(sources.map((source) => [source.code, source]))

const identityOf = (key: string): string => `x:${key}`

function sourceOf(item: DemoItem): PackSource {
  const speaker = speakers.get(item.source)
  const { headline, text } = item.revision ?? item
  const told = { headline, text: text.replace(/\{\{[^:}]*:[^}]*\}\}/g, 'Tuesday') }
  return {
    item: item.key,
    revision: `${item.key}-1`,
    sha256: hashWireText(told),
    source: speaker?.name ?? '',
    owner: speaker?.owner ?? null,
    address: null,
    postedAt: new Date(NOON - item.minutesAgo * 60_000).toISOString(),
    language: item.language ?? speaker?.language ?? 'en',
    ...told,
    identity: identityOf(item.key),
    forwardOf: item.forwardOf === undefined ? null : identityOf(item.forwardOf),
  }
}

/** The keys of the demo's stories. */
export const demoStories: readonly string[] = events.map(({ key }) => key)

/** A story of the demo, as its sources bring it. */
export const demoPack = (key: string): EvidencePack =>
  buildPack((events.find((event) => event.key === key)?.items ?? []).map(sourceOf))
