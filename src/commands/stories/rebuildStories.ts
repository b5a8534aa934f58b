import type { Payload } from 'payload'
import type { Change } from '../../adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'
import { AlikeIndex } from '../../domain/wire/alike/AlikeIndex.ts'
import { storyWindow } from '../../domain/wire/together/storyWindow.data.ts'
import { type GatheredStory, StoryGatherer } from '../../domain/wire/together/StoryGatherer.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { underKeptClaim } from '../underKeptClaim.ts'
import { alikeChanges, type Judged } from './alikeChanges.ts'
import { claimOfFiling, fileArrivals } from './fileArrivals.ts'
import { forgetFiling } from './filingDesk.ts'
import { readFilingNote, writeFilingNote } from './filingNote.ts'
import { findGathered, gatheredItemOf, readSources, type Sources } from './gatheredRow.ts'
import { inSteps } from './inSteps.ts'
import { makeStories } from './makeStories.ts'
import { type PlacedItem, readAllItems } from './readAllItems.ts'
import { recountStories } from './recountStories.ts'
import { storyDecisions } from './storyDecisions.ts'

interface Rebuilt {
  items: number
  /** Of two items and more. */
  stories: number
  /** Items that are in another story than before. */
  moved: number
  /** Items that are a copy of another than before, or of none. */
  judgedAnew: number
}

const TOGETHER = 250

/** Every item in its story, by the rules and then by what editors decided; what each is a copy of is judged anew. */
const gather = async (payload: Payload, items: readonly PlacedItem[], sources: Sources) => {
  const gatherer = new StoryGatherer()
  const index = new AlikeIndex(storyWindow)
  let judgedAnew = 0
  for (let at = 0; at < items.length; at += TOGETHER) {
    const ids = items.slice(at, at + TOGETHER).map(({ id }) => id)
    const rows = new Map((await findGathered(payload, { id: { in: ids } })).map((row) => [row.id, row]))
    const judged: Judged[] = []
    await inSteps(ids, (id) => {
      const row = rows.get(id)
      const item = row && gatheredItemOf(row, sources)
      if (item && gatherer.add(item)) judged.push({ row, alike: index.add(item) })
    })
    const changes = alikeChanges(judged, false)
    judgedAnew += changes.filter(({ set }) => 'alike' in set).length
    await wireStoreOf(payload).change('wire-items', changes)
  }
  return { gathered: gatherer.finish(await storyDecisions(payload)), judgedAnew }
}

/** Ids of the stories there are, by their earliest items. */
const readKept = async (payload: Payload): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'stories',
    where: { earliest: { exists: true } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { earliest: true },
  })
  return new Map(docs.map(({ id, earliest }) => [earliest ?? '', id]))
}

interface Putting {
  kept: ReadonlyMap<string, string>
  placed: ReadonlyMap<string, PlacedItem>
}

/** The story there is: found again by its earliest item, one of several that are posted at one moment. */
const keptOf = ({ id, items }: GatheredStory, { kept, placed }: Putting): string | null => {
  const at = placed.get(id)?.at
  const first = items.filter((item) => placed.get(item)?.at === at).sort()
  return first.flatMap((item) => kept.get(item) ?? [])[0] ?? null
}

/** Puts some stories' items where they belong; answers how many moved, and the stories to count anew. */
const put = async (payload: Payload, some: readonly GatheredStory[], { kept, placed }: Putting) => {
  const store = wireStoreOf(payload)
  const found = some.map((story) => keptOf(story, { kept, placed }))
  const targets = some.map(({ items }, at) => found[at] ?? (items.length > 1 ? store.newId() : null))
  const made = some.flatMap(({ id }, at) => {
    const target = targets[at]
    const firstSeenAt = new Date(placed.get(id)?.at ?? 0).toISOString()
    return target && !found[at] ? [{ id: target, headline: id, firstSeenAt }] : []
  })
  await makeStories(payload, made)
  const storyOf = (item: string): string | null => placed.get(item)?.story ?? null
  const changes = some.flatMap(({ items }, at): Change[] => {
    const story = targets[at] ?? null
    const ids = items.filter((item) => storyOf(item) !== story)
    return ids.length > 0 ? [{ ids, set: { story }, isNews: false }] : []
  })
  await store.change('wire-items', changes)
  return {
    moved: changes.reduce((sum, { ids }) => sum + ids.length, 0),
    stories: targets.flatMap((target) => target ?? []),
  }
}

const rebuild = async (payload: Payload): Promise<Rebuilt> => {
  const sources = await readSources(payload)
  const items = await readAllItems(payload)
  const { gathered, judgedAnew } = await gather(payload, items, sources)
  const kept = await readKept(payload)
  const placed = new Map(items.map((item) => [item.id, item]))
  const touched = new Set(kept.values())
  let moved = 0
  for (let at = 0; at < gathered.length; at += TOGETHER) {
    const done = await put(payload, gathered.slice(at, at + TOGETHER), { kept, placed })
    moved += done.moved
    for (const story of done.stories) touched.add(story)
  }
  await recountStories(payload, touched, sources)
  const { decisions } = await readFilingNote(payload)
  await writeFilingNote(payload, { by: '', decisions })
  forgetFiling(payload)
  return {
    items: items.length,
    stories: gathered.filter((one) => one.items.length > 1).length,
    moved,
    judgedAnew,
  }
}

/**
 * Gathers the whole wire into stories anew, and links its copies as if they came in now. The same items in
 * the same order, and the same decisions, give the same stories, in whatever portions they came. Stories keep the name and address they have, found again by
 * their earliest item. Can be repeated; what comes in meanwhile is filed afterwards.
 * @throws ActRefused (`filing-busy`) while another process files
 */
export const rebuildStories = async (payload: Payload): Promise<Rebuilt> => {
  await fileArrivals(payload)
  const rebuilt = await underKeptClaim(payload, claimOfFiling, () => rebuild(payload))
  if (!rebuilt)
    throw new ActRefused(
      'filing-busy',
      'Wire items are being filed at the very moment. Try again in a minute.',
    )
  return rebuilt
}
