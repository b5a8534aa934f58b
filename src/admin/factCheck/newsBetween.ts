import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import { saidBy } from './saidBy.ts'

interface Told {
  /** The name of whoever looks: what they did themselves is no news. */
  me: string
  now: Date
}

type Word = { by: string | null; at: string | null }

const isNews = (before: Word | undefined, after: Word, me: string): boolean =>
  after.by !== null && after.by !== me && (before?.by !== after.by || before.at !== after.at)

/** What others decided between two answers of the newsroom, a sentence each: `Link 3: Verified by Ida Holm, 14:02 UTC.` */
export const newsBetween = (before: DeskStanding, after: DeskStanding, { me, now }: Told): string[] => {
  const known = new Map(before.links.map((link) => [link.id, link]))
  const links = after.links.flatMap((link, index) =>
    isNews(known.get(link.id), link, me)
      ? [`Link ${index + 1}: ${saidBy({ ...link, state: link.status }, now)}.`]
      : [],
  )
  const isSameText = before.textKey === after.textKey
  const claims = after.claims.flatMap((claim, index) =>
    isSameText && isNews(before.claims[index], claim, me)
      ? [`Claim ${index + 1}: ${saidBy(claim, now)}.`]
      : [],
  )
  const isCleared = before.stage !== 'cleared' && after.stage === 'cleared' && after.clearance?.by !== me
  const stage = isCleared ? [`Cleared by ${after.clearance?.by ?? 'a fact-checker'}.`] : []
  return [...claims, ...links, ...stage]
}
