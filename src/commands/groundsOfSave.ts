import type { PayloadRequest } from 'payload'
import { gatherGrounds, type Grounds } from './gatherGrounds.ts'

const gathered = new WeakMap<object, Promise<Grounds>>()

/**
 * What an article rests on, asked once for all hooks of one save: Payload hands them the same stored
 * article, and nothing they do changes a link.
 * @param stored the hooks’ `originalDoc`
 */
export const groundsOfSave = (req: PayloadRequest, stored: { id: string }): Promise<Grounds> => {
  const known = gathered.get(stored)
  if (known) return known
  const asked = gatherGrounds(req.payload, stored.id, req)
  gathered.set(stored, asked)
  return asked
}
