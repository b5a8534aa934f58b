import type { CollectionBeforeChangeHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** The address of a section with printed articles is part of theirs. */
export const keepPrintedAddress: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data['slug'] === undefined || data['slug'] === originalDoc?.slug) return data
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { and: [{ section: { equals: originalDoc?.id } }, { printedAt: { exists: true } }] },
    req,
  })
  if (totalDocs > 0)
    throw new ActRefused(
      'address-printed',
      `${totalDocs} articles are printed in this section: its address stays.`,
    )
  return data
}
