import type { PayloadRequest } from 'payload'
import type { BegunLink } from '../../domain/wire/desk/linksFromWire.ts'
import { chosenItem } from '../findWireItem.ts'

const collection = 'provenance-links'

const addLink = async (
  req: PayloadRequest,
  article: string,
  { address, item }: BegunLink,
): Promise<string> => {
  const { id } = await req.payload.create({
    collection,
    data: { article, rawUrl: address, role: 'supports' },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    // Another source may hold an item of the same address, with other words, or taken back.
    context: { [chosenItem]: item },
    req,
  })
  return id
}

/**
 * Gives an article these links after those it has, in their order and with the rights of whoever asks:
 * all of them or none. Their evidence is frozen as they are made.
 */
export const addLinks = async (
  req: PayloadRequest,
  article: string,
  links: readonly BegunLink[],
): Promise<void> => {
  const added: string[] = []
  try {
    for (const link of links) added.push(await addLink(req, article, link))
  } catch (error) {
    for (const id of added.reverse())
      await req.payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
    throw error
  }
}
