import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { GateRefusal } from '../src/errors/GateRefusal.ts'
import { refusalsOf } from './refuseAtGate.ts'

const bulk = z.object({
  docs: z.array(z.unknown()),
  errors: z.array(z.looseObject({ id: z.string(), message: z.string() })),
})

interface Done {
  result: unknown
  req: PayloadRequest
}

/**
 * A bulk operation says of every document it refused what the gate found. One that changed nothing,
 * because the gate refused all of it, is refused as a whole.
 */
export const tellFindings: CollectionAfterOperationHook = ({ result, req }: Done): unknown => {
  const read = bulk.safeParse(result)
  if (!read.success || read.data.errors.length === 0) return result
  const { docs, errors } = read.data
  const told = errors.map((one) => ({ ...one, data: { findings: refusalsOf(req).get(one.id) ?? [] } }))
  if (docs.length === 0 && told.every((one) => one.data.findings.length > 0))
    throw new GateRefusal(told.flatMap((one) => one.data.findings))
  return { ...read.data, errors: told }
}
