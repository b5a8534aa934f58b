import type { PayloadRequest } from 'payload'
import type { Finding } from '../src/domain/publication/finding.ts'
import { GateRefusal } from '../src/errors/GateRefusal.ts'

/** What the gate refused in this request, by document: a bulk operation keeps only messages. */
export const refusalsOf = ({ context }: PayloadRequest): Map<string, Finding[]> => {
  const noted = context['refusals'] instanceof Map ? context['refusals'] : new Map<string, Finding[]>()
  context['refusals'] = noted
  return noted
}

/** The gate's no, noted for whoever answers the request. */
export const refuseAtGate = (req: PayloadRequest, id: string, findings: Finding[]): never => {
  refusalsOf(req).set(id, findings)
  throw new GateRefusal(findings)
}
