import type { Payload } from 'payload'
import type { DeskStanding } from '../domain/factCheck/deskStanding.ts'
import { digestOfDesk } from './digestOfDesk.ts'
import { type AtDesk, gatherDesk } from './gatherDesk.ts'
import { stampOfArticle } from './stampOfArticle.ts'
import { standingOfDesk } from './standingOfDesk.ts'

/** `same` when nothing changed since the digest that was given, `missing` when there is no such article. */
type Answer = DeskStanding | 'same' | 'missing'

/** How an article stands at the desk, read only if anything changed since a digest. */
export const readStanding = async (payload: Payload, desk: AtDesk, since: string | null): Promise<Answer> => {
  const article = await stampOfArticle(payload, desk)
  if (!article) return 'missing'
  const digest = await digestOfDesk(payload, article, desk.now)
  if (digest.digest === since) return 'same'
  const gathered = await gatherDesk(payload, desk)
  return gathered ? standingOfDesk(payload, { gathered, desk, digest }) : 'missing'
}
