import type { Payload, PayloadRequest } from 'payload'
import { type Act, checkArticle } from '../domain/publication/checkArticle.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { gatherArticle } from './gatherArticle.ts'
import { readPolicy } from './readPolicy.ts'

interface AtGate {
  /** The article as it would stand, relationships as ids or populated. */
  article: Record<string, unknown>
  act: Act
  now: Date
  req?: PayloadRequest
}

/** Gathers what an article rests on and asks the gate; the panel, the API and the press ask here. */
export const checkAtGate = async (
  payload: Payload,
  { article, act, now, req }: AtGate,
): Promise<Finding[]> => {
  const [atGate, policy] = await Promise.all([gatherArticle(payload, article, req), readPolicy(payload, req)])
  return checkArticle(atGate, act, { policy, now })
}
