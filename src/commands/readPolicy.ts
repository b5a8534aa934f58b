import type { Payload, PayloadRequest } from 'payload'
import { gatePolicy, type GatePolicy } from '../domain/publication/gatePolicy.ts'

/** The house's settings for the gate. */
export const readPolicy = async (payload: Payload, req?: PayloadRequest): Promise<GatePolicy> =>
  gatePolicy.parse(await payload.findGlobal({ slug: 'policy', depth: 0, ...(req ? { req } : {}) }))
