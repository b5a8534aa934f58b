import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { mayAct } from '../../src/domain/permissions/mayAct.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { InputRefused } from '../../src/errors/InputRefused.ts'

const refuse = (sentence: string): never => {
  throw new InputRefused('owner-unfit', 'owner', sentence)
}

const requireEditor = async ({ payload }: PayloadRequest, id: string | null): Promise<void> => {
  const owner =
    id === null ? null : await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!mayAct(rolesOf(owner), 'synthesise'))
    refuse('Name the editor, publisher or administrator this key works for: only they draft.')
}

/** A key works for one who drafts, and for the same one as long as there is a key. */
export const requireDraftingOwner: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') await requireEditor(req, idOf(data['owner']))
  else if ('owner' in data && idOf(data['owner']) !== idOf(originalDoc?.owner))
    refuse('A key keeps whom it works for. Revoke it and make another one.')
  return data
}
