import type { Payload } from 'payload'
import { type Act, checkArticle } from '../domain/publication/checkArticle.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { gatherArticle, type GatheringArticle } from './gatherArticle.ts'
import { readPolicy } from './readPolicy.ts'

interface AtGate extends GatheringArticle {
  act: Act
  now: Date
}

/** Gathers what an article rests on and asks the gate; the panel, the API and the press ask here. */
export const checkAtGate = async (payload: Payload, { act, now, ...asked }: AtGate): Promise<Finding[]> => {
  const [atGate, policy] = await Promise.all([gatherArticle(payload, asked), readPolicy(payload, asked.req)])
  return checkArticle(atGate, act, { policy, now })
}
