import { blockingFindings } from '../../publication/blockingFindings.ts'
import type { Plan, PlanArticle, PlanSection } from './plan.ts'

/** One thing that is missing, in words, and where it is mended, below the admin. */
export interface MissingThing {
  key: string
  sentence: string
  href: string
  /** Keeps the edition from print; otherwise it is only less than was wanted. */
  blocks: boolean
}

type Placed = ReadonlyMap<string, PlanArticle>

const count = (number: number, one: string, several: string): string =>
  `${String(number)} ${number === 1 ? one : several}`

const articlesOf = (section: string): string =>
  `/collections/articles?where[section][equals]=${section}&where[stage][not_equals]=killed`

const short = ({ id, title, wanted, articles }: PlanSection): MissingThing[] =>
  wanted === null || articles.length >= wanted
    ? []
    : [
        {
          key: `section-${id}`,
          sentence: `${title} wants ${count(wanted, 'article', 'articles')} and has ${String(articles.length)}.`,
          href: articlesOf(id),
          blocks: false,
        },
      ]

const named = ({ headline }: PlanArticle): string => `“${headline || 'No headline yet'}”`

const blocked = (article: PlanArticle): MissingThing[] => {
  const [first, ...others] = blockingFindings(article.findings)
  if (!first) return []
  const more = others.length > 0 ? ` And ${count(others.length, 'finding', 'findings')} more.` : ''
  return [
    {
      key: `article-${article.id}`,
      sentence: `${named(article)}: ${first.message}${more}`,
      href: `/collections/articles/${article.id}`,
      blocks: true,
    },
  ]
}

const leadOf = ({ sections }: Plan, articles: Placed): PlanArticle | undefined => {
  const [first] = sections.filter((one) => one.articles.length > 0)
  return first && articles.get(first.articles[0] ?? '')
}

const bareLead = (lead: PlanArticle | undefined): MissingThing[] =>
  !lead || lead.hasPicture
    ? []
    : [
        {
          key: 'lead-picture',
          sentence: `${named(lead)} leads the front page and has no picture.`,
          href: `/collections/articles/${lead.id}`,
          blocks: false,
        },
      ]

const ofEdition = ({ edition }: Plan): MissingThing[] =>
  blockingFindings(edition?.findings ?? []).map((one) => ({
    key: one.code,
    sentence: `${one.message} ${one.fix}`,
    href: `/collections/editions/${edition?.id ?? ''}`,
    blocks: true,
  }))

/** What a paper still lacks, in words, each with the way to where it is mended; what blocks comes first. */
export const missingInPlan = (plan: Plan): MissingThing[] => {
  const articles: Placed = new Map(plan.articles.map((one) => [one.id, one]))
  const placed = plan.sections.flatMap((one) => one.articles.flatMap((id) => articles.get(id) ?? []))
  const all = [
    ...ofEdition(plan),
    ...placed.flatMap(blocked),
    ...plan.sections.flatMap(short),
    ...bareLead(leadOf(plan, articles)),
  ]
  return [...all.filter((one) => one.blocks), ...all.filter((one) => !one.blocks)]
}
