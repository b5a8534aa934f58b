import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { parseBody } from '../../src/domain/publication/parseBody.ts'
import { InputRefused } from '../../src/errors/InputRefused.ts'

const withBody = z.object({ data: z.object({ body: z.unknown() }) })

/** A body the paper could not print is not stored either, nor handed to an editor that would trip over it. */
export const refuseUnreadableBody: CollectionBeforeOperationHook = ({ args }) => {
  const { data } = withBody.safeParse(args)
  if (!data) return
  const parsed = parseBody(data.data.body)
  if (!parsed.ok) throw new InputRefused('body-unreadable', parsed.path, parsed.message)
}
