import type { CollectionAfterChangeHook } from 'payload'
import { raiseLinks } from '../../src/commands/raiseLinks.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'

/**
 * What its source edits, deletes, cancels or withholds raises the articles that rest on it. The item is
 * stored already: what cannot be raised now is found by the next look. What was saved is told
 * by `data`: a request may ask to be answered with less of `doc`.
 */
export const raiseChangedSource: CollectionAfterChangeHook<WireItem> = async ({
  data,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const item: WireItem = { ...previousDoc, ...data, id: doc.id }
  const isSame = item.state === previousDoc?.state && item.sha256 === previousDoc.sha256
  if (operation === 'create' || isSame) return
  try {
    await raiseLinks(req.payload, { item, now: new Date() })
  } catch (error) {
    req.payload.logger.error({ err: error, item: doc.id }, 'A changed source could not be raised.')
  }
}
