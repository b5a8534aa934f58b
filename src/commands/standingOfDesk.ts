import type { Payload } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import type { DeskStanding, LinkStanding } from '../domain/factCheck/deskStanding.ts'
import { standingOfClaims } from '../domain/factCheck/standingOfClaims.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { checkArticle } from '../domain/publication/checkArticle.ts'
import { contentToClear, hashContent } from '../domain/publication/clearedContent.ts'
import { examineLinks } from '../domain/publication/examineLinks.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import type { DeskDigest } from './digestOfDesk.ts'
import type { AtDesk, GatheredDesk } from './gatherDesk.ts'
import { namesOf } from './namesOf.ts'
import { readPolicy } from './readPolicy.ts'
import { recordedChecks } from './recordedChecks.ts'

type Names = GatheredDesk['names']

const nameOf = (names: Names, who: unknown): string | null => names.get(idOf(who) ?? '') ?? null

const wordOf = (said: ProvenanceLink['verification'], names: Names) => ({
  status: said?.status ?? 'unverified',
  by: nameOf(names, said?.by),
  at: said?.at ?? null,
  note: said?.note ?? '',
})

const untouched = { evidence: null, evidenceState: 'none', evidenceNote: '', wireState: null } as const

const standingOfLink = (link: ProvenanceLink, atGate: GatheredDesk['atGate'], names: Names): LinkStanding => {
  const { evidence, evidenceState, evidenceNote, wireState } =
    atGate.links.find(({ id }) => id === link.id) ?? untouched
  return {
    id: link.id,
    rev: link.rev ?? 0,
    ...wordOf(link.verification, names),
    // Evidence of another post, from before the link was pointed elsewhere, is none.
    evidence: evidence && idOf(link.evidence),
    evidenceState,
    evidenceNote,
    recheck: link.recheck?.state ?? null,
    wireState,
  }
}

/** Whoever may clear is told too when the words are their own. */
const clearanceBy = ({ user }: AtDesk) =>
  mayAct(rolesOf(user), 'clear') ? { hash: 'now', by: user.id } : null

interface Standing {
  gathered: GatheredDesk
  desk: AtDesk
  /** Taken before the rest was read, so that what changes meanwhile is told apart the next time. */
  digest: DeskDigest
}

/** How an article stands at the desk: every decision taken on it, and what the gate says of clearing it. */
export const standingOfDesk = async (
  payload: Payload,
  { gathered, desk, digest: { digest, textKey, editing } }: Standing,
): Promise<DeskStanding> => {
  const { article, atGate, claims, links, checks, names } = gathered
  const [policy, editors] = await Promise.all([readPolicy(payload), namesOf(payload, [editing])])
  const { clearance } = article
  return {
    digest,
    textKey,
    rev: article.rev ?? 0,
    stage: article.stage,
    hash: hashContent(contentToClear(atGate, examineLinks(atGate.links))),
    clearance: clearance?.hash
      ? { hash: clearance.hash, by: nameOf(names, clearance.by), at: clearance.at ?? null }
      : null,
    editing: editors.get(editing ?? '') ?? null,
    links: links.map((link) => standingOfLink(link, atGate, names)),
    claims: standingOfClaims(atGate.body, claims, recordedChecks(checks, names)),
    findings: checkArticle({ ...atGate, clearance: clearanceBy(desk) }, 'clear', { policy, now: desk.now }),
  }
}
