import { setImmediate as others } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Change } from '../../adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { OpenStory } from '../../domain/wire/together/OpenStory.ts'
import type { Merger } from '../../domain/wire/together/StoryDesk.ts'
import { completeItems } from '../completeItems.ts'
import { alikeChanges, type Judged } from './alikeChanges.ts'
import type { FilingDesk } from './filingDesk.ts'
import { findGathered, gatheredItemOf, type GatheredRow, type Sources, timeOf } from './gatheredRow.ts'
import { inSteps } from './inSteps.ts'
import { judgeAnew } from './judgeAnew.ts'
import { makeStories } from './makeStories.ts'
import { recountStories } from './recountStories.ts'
import { bareItems } from './bareItems.ts'

const isOlder = (row: GatheredRow, { stories }: FilingDesk): boolean => Date.parse(timeOf(row)) < stories.from

/** Files one item in memory; answers the stories that became one by it. */
const fileItem = (
  desk: FilingDesk,
  row: GatheredRow,
  sources: Sources,
): { filed: Judged; mergers: Merger[] } => {
  const item = gatheredItemOf(row, sources)
  const alike = desk.alike.add(item)
  if (idOf(row.story) !== null && desk.decided.has(row.id)) desk.stories.hold(item)
  else desk.stories.add(item)
  desk.known.set(row.id, row.updatedAt)
  return { filed: { row, alike }, mergers: desk.stories.settle() }
}

/** What fell out of the window is forgotten here as well, now and then. */
const forgetOld = (desk: FilingDesk): void => {
  if (desk.known.size < 2 * desk.stories.size + 1000) return
  for (const id of desk.known.keys()) if (!desk.stories.storyOf(id)) desk.known.delete(id)
}

/** Stories of two and more are kept; of those that became one, the earlier or the one that was kept. */
const keepStories = (
  stories: readonly OpenStory[],
  mergers: readonly Merger[],
  newId: () => string,
): { made: OpenStory[]; emptied: Map<string, OpenStory> } => {
  const emptied = new Map<string, OpenStory>()
  for (const { kept, story } of mergers) {
    const { current } = story
    if (kept === null) continue
    if (current.kept === null) current.kept = kept
    else if (current.kept !== kept) emptied.set(kept, current)
  }
  const made = stories.filter(({ kept, count }) => kept === null && count > 1)
  for (const story of made) story.kept = newId()
  return { made, emptied }
}

/** Items of stories that are given up go to the story that took them in. */
const moveEmptied = async (payload: Payload, emptied: ReadonlyMap<string, OpenStory>): Promise<Change[]> => {
  if (emptied.size === 0) return []
  const { docs } = await payload.find({
    ...bareItems,
    where: { story: { in: [...emptied.keys()] } },
    select: { story: true },
  })
  return docs.map(({ id, story }) => ({
    ids: [id],
    set: { story: emptied.get(idOf(story) ?? '')?.current.kept ?? null },
    isNews: false,
  }))
}

/** An item that left its story for one of its own. */
const leftAlone = (desk: FilingDesk, { row }: Judged): Change[] =>
  idOf(row.story) !== null && desk.stories.storyOf(row.id)?.kept === null
    ? [{ ids: [row.id], set: { story: null }, isNews: false }]
    : []

const freshItems = (stories: readonly OpenStory[]): Change[] =>
  stories.flatMap((story) => {
    const ids = story.kept === null ? [] : story.takeFresh()
    return ids.length > 0 ? [{ ids, set: { story: story.kept }, isNews: false }] : []
  })

/** Stories that items were filed into, or that became one by it. */
const storiesMet = (desk: FilingDesk, filed: readonly Judged[], mergers: readonly Merger[]): OpenStory[] => {
  const met = [...filed.map(({ row }) => desk.stories.storyOf(row.id)), ...mergers.map(({ story }) => story)]
  return [...new Set(met.flatMap((story) => story?.current ?? []))]
}

interface Written {
  filed: readonly Judged[]
  /** Items that were filed before, and are something else by what changed. */
  again: readonly Judged[]
  mergers: readonly Merger[]
}

/** Stories first, then the items that name them, then the counts. Answers nothing; can be repeated. */
const write = async (payload: Payload, { desk, sources }: Filing, { filed, again, mergers }: Written) => {
  const stories = storiesMet(desk, filed, mergers)
  const store = wireStoreOf(payload)
  const { made, emptied } = keepStories(stories, mergers, store.newId)
  const [some] = filed
  const rowOf = new Map(filed.map(({ row }) => [row.id, row]))
  const making = made.flatMap(({ kept, id }) => {
    const row = rowOf.get(id) ?? some?.row
    return kept && row ? [{ id: kept, headline: row.headline, firstSeenAt: timeOf(row) }] : []
  })
  await makeStories(payload, making)
  await store.change('wire-items', [
    ...(await moveEmptied(payload, emptied)),
    ...freshItems(stories),
    ...alikeChanges(filed, false),
    ...alikeChanges(again, true),
    ...filed.flatMap((one) => leftAlone(desk, one)),
  ])
  const left = [...filed, ...again].flatMap(({ row }) => idOf(row.story) ?? [])
  const kept = stories.flatMap((story) => story.kept ?? [])
  await recountStories(payload, [...left, ...emptied.keys(), ...kept], sources)
}

interface Filing {
  desk: FilingDesk
  sources: Sources
}

/**
 * Files items that came in: completes what a crash left of them, links the copies, also those of what
 * was said in other words before, puts them into stories, counts these anew. The order makes every crash harmless: an item counts as filed last.
 */
export const fileBatch = async (
  payload: Payload,
  { ids, desk, sources }: Filing & { ids: string[] },
): Promise<void> => {
  const found = new Map((await findGathered(payload, { id: { in: ids } })).map((row) => [row.id, row]))
  const rows = ids.flatMap((id) => found.get(id) ?? [])
  const behind = await completeItems(payload, rows)
  const whole = rows.filter(({ id }) => !behind.has(id))
  const known = new Set(whole.flatMap(({ id }) => (desk.known.has(id) ? id : [])))
  const steps = await inSteps(whole, (row) => (isOlder(row, desk) ? [] : [fileItem(desk, row, sources)]))
  const done = steps.flat()
  const filed = done.map((one) => one.filed)
  const young = filed.map(({ row }) => row)
  const met = {
    changed: young.filter(({ id }) => known.has(id)),
    old: whole.filter((row) => !young.includes(row)),
  }
  await others()
  const again = await judgeAnew(payload, met, { desk, sources })
  forgetOld(desk)
  await write(payload, { desk, sources }, { filed, again, mergers: done.flatMap((one) => one.mergers) })
  const change = { ids: whole.map(({ id }) => id), set: { filed: true }, isNews: false }
  await wireStoreOf(payload).change('wire-items', [change])
}
