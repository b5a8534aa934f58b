import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { machineWrittenIn, namedIn } from '../src/access/machineWrittenIn.ts'
import { changedValueIn } from '../src/domain/publication/changedValueIn.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

const asked = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  data: z.record(z.string(), z.unknown()),
})

type Values = Record<string, unknown>

const findStored = async (req: PayloadRequest, slug: string, id: string | number): Promise<Values | null> =>
  (await req.payload.findByID({
    collection: slug as 'wire-items',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    req,
  })) as Values | null

/** A form that stood open while a machine wrote sends what it knew; the fields' own access keeps what is there. */
const isStale = ({ updatedAt }: Values, stored: Values): boolean =>
  typeof updatedAt === 'string' && Date.parse(updatedAt) !== Date.parse(String(stored['updatedAt']))

const refuse = (path: string): never => {
  throw new InputRefused(
    'machine-written',
    path,
    `${path} is kept as the newsroom itself wrote it. Nobody changes it by hand; leave it out.`,
  )
}

interface Sent {
  fields: FlattenedField[]
  data: Values
}

/** The first field that is given another value; in bulk, where nobody sends what stays, that is named at all. */
const changedIn = ({ fields, data }: Sent, stored: Values | null): string | null => {
  if (stored === null) return namedIn(fields, data)
  return isStale(data, stored) ? null : changedValueIn(fields, data, stored)
}

const byHand = ({ operation, overrideAccess, req }: Parameters<CollectionBeforeOperationHook>[0]): boolean =>
  operation === 'update' && Boolean(req.user) && overrideAccess !== true

/**
 * What only machines write is refused by name where a person sends another value for it, rather than left
 * alone without a word.
 * @throws InputRefused (`machine-written`)
 */
export const refuseMachineWritten: CollectionBeforeOperationHook = async (operated) => {
  const { args, collection, req } = operated
  const { data: wanted } = asked.safeParse(byHand(operated) ? args : null)
  if (!wanted) return
  const { id, data } = wanted
  const stored = id === undefined ? null : await findStored(req, collection.slug, id)
  // What is not there is told as such by the operation itself.
  if (id !== undefined && stored === null) return
  const path = changedIn({ fields: machineWrittenIn(collection.flattenedFields), data }, stored)
  if (path !== null) refuse(path)
}
