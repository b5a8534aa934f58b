import type { Payload } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import type { Claim } from '../domain/claims/claim.ts'
import type { ClaimAnchor } from '../domain/claims/claimAnchor.ts'
import type { DeskStanding } from '../domain/factCheck/deskStanding.ts'
import { placesInText } from '../domain/factCheck/placesInText.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import type { DraftBlock } from '../domain/publication/bodyBlock.ts'
import { type ChangedLine, changesSince } from '../domain/publication/changesSince.ts'
import { clearedContent, contentToClear } from '../domain/publication/clearedContent.ts'
import { examineLinks } from '../domain/publication/examineLinks.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { digestOfDesk } from './digestOfDesk.ts'
import { type AtDesk, type GatheredDesk, gatherDesk } from './gatherDesk.ts'
import { type LinkAtDesk, linksAtDesk } from './linksAtDesk.ts'
import { sectionTitles } from './sectionTitles.ts'
import { stampOfArticle } from './stampOfArticle.ts'
import { standingOfDesk } from './standingOfDesk.ts'

export type ClaimAtDesk = Claim & { anchor: ClaimAnchor }

/** An article laid out for fact-check. */
export interface FactCheckView {
  id: string
  headline: string
  standfirst: string
  framingNote: string
  section: string
  /** The day of the edition it is meant for. */
  due: string | null
  sentAt: string | null
  writers: string[]
  hero: { id: string; filename: string; alt: string; credit: string } | null
  body: DraftBlock[]
  claims: ClaimAtDesk[]
  links: LinkAtDesk[]
  /** What was changed since the last clearance; null while that stands, or there was none. */
  changes: ChangedLine[] | null
  /** Why whoever looks may decide nothing here; null when they may. */
  readOnly: string | null
  /** When it was read: what is told of time is told from here at first. */
  readAt: string
  /** The name of whoever looks. */
  me: string
  standing: DeskStanding
}

const reasonToReadOnly = ({ atGate }: GatheredDesk, { user }: AtDesk): string | null => {
  const wrote = atGate.writers.includes(user.id)
  if (!mayAct(rolesOf(user), 'clear'))
    return wrote
      ? 'You have written in this article: you can follow its check here, and fact-checkers decide.'
      : 'You can follow the check here. Only fact-checkers decide.'
  return wrote
    ? 'You have written in this article. Another fact-checker decides on it; you can read along.'
    : null
}

const changesOf = ({ article, atGate }: GatheredDesk): ChangedLine[] | null => {
  if (article.stage === 'cleared') return null
  const before = clearedContent.safeParse(article.clearance?.content)
  if (!before.success) return null
  return changesSince(before.data, contentToClear(atGate, examineLinks(atGate.links)))
}

const claimsOf = ({ atGate, claims }: GatheredDesk): ClaimAtDesk[] => {
  const places = placesInText(atGate.body)
  return claims.map((claim) => ({ ...claim, anchor: places.anchorOf(claim) }))
}

/** Reads all that the fact-check desk shows of an article; null when there is no such article. */
export const readFactCheck = async (payload: Payload, desk: AtDesk): Promise<FactCheckView | null> => {
  const found = await stampOfArticle(payload, desk)
  if (!found) return null
  const digest = await digestOfDesk(payload, found, desk.now)
  const gathered = await gatherDesk(payload, desk)
  if (!gathered) return null
  const { article, atGate, names } = gathered
  const [titles, standing] = await Promise.all([
    sectionTitles(payload),
    standingOfDesk(payload, { gathered, desk, digest }),
  ])
  const { headline, standfirst, framingNote, hero, body, writers, edition } = atGate
  return {
    id: article.id,
    headline,
    standfirst,
    framingNote,
    section: titles.get(idOf(article.section) ?? '') ?? '',
    due: edition?.date ?? null,
    sentAt: article.sentToCheckAt ?? null,
    writers: writers.flatMap((id) => names.get(id) ?? []),
    hero,
    body,
    claims: claimsOf(gathered),
    links: linksAtDesk(gathered),
    changes: changesOf(gathered),
    readOnly: reasonToReadOnly(gathered, desk),
    readAt: desk.now.toISOString(),
    me: desk.user.name,
    standing,
  }
}
