import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { InputRefused } from '../errors/InputRefused.ts'

/** The id in an endpoint’s address. @throws InputRefused (`id-missing`) without one. */
export const idInPath = (req: PayloadRequest, sentence: string): string => {
  const id = z.string().min(1).safeParse(req.routeParams?.['id'])
  if (!id.success) throw new InputRefused('id-missing', 'id', sentence)
  return id.data
}
