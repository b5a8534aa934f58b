import type { Payload, TypedUser } from 'payload'
import type { Claim } from '../domain/claims/claim.ts'
import { findClaims } from '../domain/claims/findClaims.ts'
import type { ArticleAtGate } from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { isTooLong } from '../domain/publication/isTooLong.ts'
import type { Article, ClaimCheck, ProvenanceLink } from '../generated/payload-types.ts'
import { assembleAtGate } from './assembleAtGate.ts'
import { gatherBeside } from './gatherBeside.ts'
import { gatherChecks } from './gatherChecks.ts'
import { gatherGrounds, type Grounds } from './gatherGrounds.ts'
import { namesOf } from './namesOf.ts'
import { readForDesk } from './readForDesk.ts'
import { recordedChecks } from './recordedChecks.ts'

/** Whose desk it is, and of which article. */
export interface AtDesk {
  article: string
  user: TypedUser
  now: Date
}

/** All that the fact-check desk knows of one article. */
export interface GatheredDesk {
  article: Article
  atGate: ArticleAtGate
  claims: Claim[]
  links: ProvenanceLink[]
  foundationOf: Grounds['foundationOf']
  /** In the order they were made. */
  checks: ClaimCheck[]
  /** Names of everybody who wrote, decided or is editing. */
  names: ReadonlyMap<string, string>
}

/** Reads an article with its links, evidence and checks; null when there is no such article. */
export const gatherDesk = async (
  payload: Payload,
  { article: id, user }: AtDesk,
): Promise<GatheredDesk | null> => {
  const article = await readForDesk(payload, id, user)
  if (!article) return null
  const [beside, { links, foundationOf, atGate: linksAtGate }, checks] = await Promise.all([
    gatherBeside(payload, { ...article }),
    gatherGrounds(payload, id),
    gatherChecks(payload, [id]),
  ])
  const atGate = assembleAtGate(
    { ...article },
    { ...beside, links: linksAtGate, checks: recordedChecks(checks) },
  )
  const people = [
    article.clearance?.by,
    ...links.map((one) => one.verification?.by),
    ...checks.map(({ by }) => by),
  ]
  const names = await namesOf(payload, [...atGate.writers, ...people.map(idOf)])
  return {
    article,
    atGate,
    claims: isTooLong(atGate.body) ? [] : findClaims(atGate.body),
    links,
    foundationOf,
    checks,
    names,
  }
}
