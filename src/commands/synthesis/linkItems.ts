import type { PayloadRequest } from 'payload'
import { identifyLink } from '../../domain/provenance/identifyLink.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import { linksFromWire } from '../../domain/wire/desk/linksFromWire.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { ProvenanceLink } from '../../generated/payload-types.ts'
import { underClaim } from '../underClaim.ts'
import { addLinks } from '../wireDesk/addLinks.ts'
import { chooseItems } from '../wireDesk/chooseItems.ts'

/** Milliseconds; longer than the making of as many links as a pack has items. */
const holds = 60_000

const linksOf = async (req: PayloadRequest, article: string): Promise<ProvenanceLink[]> => {
  const { docs } = await req.payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    sort: 'position',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

interface Linking {
  article: string
  /** Ids of wire items. */
  items: readonly string[]
}

/** Links that were added, and what takes them back. */
interface Linked {
  undo: () => Promise<void>
}

const nothing: Linked = { undo: () => Promise.resolve() }

const removeAll = async ({ payload }: PayloadRequest, ids: readonly string[]): Promise<void> => {
  for (const id of ids)
    await payload.delete({ collection: 'provenance-links', id, depth: 0, overrideAccess: true })
}

const addMissing = async (req: PayloadRequest, { article, items }: Linking): Promise<Linked> => {
  const before = await linksOf(req, article)
  const cited = new Set(before.flatMap(({ identity }) => identity ?? []))
  const chosen = (await chooseItems(req, items)).filter(
    ({ address }) => !cited.has(identifyLink(address).identity ?? ''),
  )
  if (chosen.length === 0) return nothing
  const links = linksFromWire({ items: chosen, aim: 'take the sentences over', cited })
  if (links.isRefused) throw new ActRefused(links.code, links.sentence)
  await addLinks(req, article, links.links)
  const known = new Set(before.map(({ id }) => id))
  const added = (await linksOf(req, article)).filter(({ id }) => !known.has(id))
  return { undo: () => removeAll(req, added.map(({ id }) => id).reverse()) }
}

/**
 * Gives an article a link to each of these wire items that it does not cite yet.
 * @throws ActRefused naming what was taken back since, and when others add to the article at that moment;
 * what the links’ own rules throw
 */
export const linkItems = async (req: PayloadRequest, linking: Linking): Promise<Linked> => {
  const held = { name: `adding:${linking.article}`, holds }
  const linked = await underClaim(req.payload, held, () => addMissing(req, linking))
  if (linked) return linked
  throw new ActRefused(
    'items-being-added',
    'Somebody else is adding to this article at the very moment. Nothing was added; try again.',
  )
}

/** For the items of a pack, by their names there, the article’s link to each; null where it has none. */
export const linksOfPack = async (
  req: PayloadRequest,
  article: string,
  pack: EvidencePack,
): Promise<(packItem: string) => string | null> => {
  const links = await linksOf(req, article)
  const byItem = new Map(links.map((link) => [idOf(link.wireItem), link.id]))
  const byIdentity = new Map(links.map((link) => [link.identity ?? '', link.id]))
  const linkOf = new Map(
    pack.items.map(({ id, item, address }) => {
      const identity = identifyLink(address).identity ?? ''
      return [id, byItem.get(item) ?? (identity === '' ? undefined : byIdentity.get(identity)) ?? null]
    }),
  )
  return (packItem) => linkOf.get(packItem) ?? null
}
