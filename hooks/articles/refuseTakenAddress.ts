import type { CollectionBeforeChangeHook } from 'payload'
import { findSlugHolder } from '../../src/commands/findSlugHolder.ts'
import { InputRefused } from '../../src/errors/InputRefused.ts'

/**
 * No two articles have one address. The database only compares what is public, so that a draft
 * could take an address and fail when it is printed, after the paper is out.
 */
export const refuseTakenAddress: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const slug: unknown = data['slug']
  if (typeof slug !== 'string' || (operation === 'update' && slug === originalDoc?.slug)) return data
  const holder = await findSlugHolder(req, slug, operation === 'update' ? String(originalDoc?.id) : null)
  if (holder !== null)
    throw new InputRefused(
      'slug-taken',
      'slug',
      `“${holder}” has the address “${slug}” already. Choose another one.`,
    )
  return data
}
