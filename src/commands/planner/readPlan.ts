import type { Payload } from 'payload'
import { calendarDay } from '../../domain/editions/calendarDay.ts'
import type { Plan, PlanEdition, PlanSection } from '../../domain/editions/plan/plan.ts'
import { wouldBePlace } from '../../domain/editions/wouldBePlace.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { Article, Edition, Section } from '../../generated/payload-types.ts'
import { checkPosition } from '../checkPosition.ts'
import { gatherEdition, type GatheredEdition } from '../gatherEdition.ts'
import { readFurniture } from '../readMasthead.ts'
import { readPrintedSoFar } from '../readPrintedSoFar.ts'
import { articlesInPlan } from './articlesInPlan.ts'
import { findEditionOf } from './findEditionOf.ts'
import { findPlannedElsewhere } from './findPlannedElsewhere.ts'
import { findPool } from './findPool.ts'
import { findTemplate } from './findTemplate.ts'

interface Asked {
  /** YYYY-MM-DD; today in the masthead's time zone without it. */
  date?: string
  now: Date
}

const readSections = async (payload: Payload): Promise<Section[]> =>
  (await payload.find({ collection: 'sections', sort: 'order', depth: 0, pagination: false })).docs

/** The sections of a flatplan in the publisher's order, empty ones too, then those that only print. */
const sectionsOf = ({ edition, sections }: GatheredEdition, all: readonly Section[]): PlanSection[] => {
  const rows = edition.lineup ?? []
  const ids = [...rows.map((row) => idOf(row.section)), ...sections.map(({ section }) => section.id)]
  return [...new Set(ids)].flatMap((id) => {
    const section = all.find((one) => one.id === id)
    if (!section) return []
    const wanted = rows.find((row) => idOf(row.section) === id && typeof row.wanted === 'number')?.wanted
    const printed = sections.find((one) => one.section.id === id)
    const articles = printed?.articles.map((one) => one.id) ?? []
    return [{ id: section.id, title: section.title, wanted: wanted ?? null, articles }]
  })
}

const findProof = async (payload: Payload, edition: string): Promise<PlanEdition['proof']> => {
  const { docs } = await payload.find({
    collection: 'proofs',
    where: { edition: { equals: edition } },
    sort: '-at',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { contentSha256: true, at: true },
  })
  const [newest] = docs
  return newest ? { contentSha256: newest.contentSha256, at: newest.at } : null
}

const pressOf = ({ pressAt, pressNote }: Edition): PlanEdition['press'] =>
  pressAt ? { at: pressAt, note: pressNote ?? null } : null

const placeOf = async (payload: Payload, edition: Edition, now: Date) => {
  const { volume, number, revision } = edition
  if (volume && number && revision) return { volume, number, revision }
  const furniture = await readFurniture(payload)
  return wouldBePlace(await readPrintedSoFar(payload, edition, { ...furniture, now }))
}

const editionOf = async (payload: Payload, gathered: GatheredEdition, now: Date): Promise<PlanEdition> => {
  const { edition } = gathered
  const { volume, number, revision } = await placeOf(payload, edition, now)
  return {
    id: edition.id,
    status: edition.status,
    updatedAt: edition.updatedAt,
    voidReason: edition.voidReason ?? null,
    ...{ volume, number, revision },
    printed: Boolean(edition.printedAt),
    press: pressOf(edition),
    proof: await findProof(payload, edition.id),
    findings: [...gathered.findings, ...(await checkPosition(payload, edition, now))],
  }
}

const articlesOf = (gathered: GatheredEdition | null): Article[] =>
  gathered?.sections.flatMap((one) => one.articles) ?? []

/** A day's paper as it stands: its flatplan, what could go into it, and what is missing. */
export const readPlan = async (payload: Payload, { date, now }: Asked): Promise<Plan> => {
  const { masthead } = await readFurniture(payload)
  const today = calendarDay(now, masthead.timeZone)
  const day = date ?? today
  const [found, all, template, plannedFor] = await Promise.all([
    findEditionOf(payload, day),
    readSections(payload),
    findTemplate(payload, day),
    findPlannedElsewhere(payload, day),
  ])
  const gathered = found && (await gatherEdition(payload, found.id))
  const placed = articlesOf(gathered)
  const pool = await findPool(
    payload,
    placed.map(({ id }) => id),
  )
  return {
    date: day,
    today,
    edition: gathered && (await editionOf(payload, gathered, now)),
    template: template?.title ?? null,
    sections: gathered ? sectionsOf(gathered, all) : [],
    pool: pool.map(({ id }) => id),
    articles: await articlesInPlan(payload, [...placed, ...pool], {
      edition: found,
      now,
      plannedFor,
    }),
    allSections: all.map(({ id, title }) => ({ id, title })),
  }
}
