import type { Payload } from 'payload'
import type { Finding } from '../domain/publication/finding.ts'
import type { Article } from '../generated/payload-types.ts'
import { checkAtGate } from './checkAtGate.ts'
import { checkPosition } from './checkPosition.ts'
import type { Grounds } from './gatherGrounds.ts'
import { gatherEdition, type GatheredEdition } from './gatherEdition.ts'

interface EditionReport {
  articles: { id: string; headline: string; section: string; printed: boolean; findings: Finding[] }[]
  findings: Finding[]
}

interface Printing {
  now: Date
  /** What the article rests on, where whoever prints holds that already. */
  grounds?: Grounds
}

/** Everything the gate has to say about an article that is to be printed now. */
export const checkPrintable = async (
  payload: Payload,
  article: Article,
  { now, grounds }: Printing,
): Promise<Finding[]> => {
  const act = article.printedAt ? 'correct' : 'publish'
  const findings = await checkAtGate(payload, { article: { ...article }, grounds, act, now })
  return findings.map((one) => ({ ...one, path: `articles.${article.id}.${one.path}` }))
}

/** Asks the gate about every article of a gathered edition; findings carry their article's id. */
export const checkGathered = async (
  payload: Payload,
  gathered: GatheredEdition,
  now: Date,
): Promise<EditionReport> => {
  const articles = []
  for (const { section, articles: inSection } of gathered.sections)
    for (const article of inSection) {
      articles.push({
        id: article.id,
        headline: article.headline ?? '',
        section: section.title,
        printed: Boolean(article.printedAt),
        findings: await checkPrintable(payload, article, { now }),
      })
    }
  const position = await checkPosition(payload, gathered.edition, now)
  return {
    articles,
    findings: [...gathered.findings, ...position, ...articles.flatMap((one) => one.findings)],
  }
}

/** What a press of this edition would print now, and everything the gate has to say about it. */
export const checkEdition = async (
  payload: Payload,
  { edition, now }: { edition: string; now: Date },
): Promise<EditionReport> => checkGathered(payload, await gatherEdition(payload, edition), now)
