import type { PayloadRequest } from 'payload'
import { type ChosenItem, linksFromWire } from '../../domain/wire/desk/linksFromWire.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { chooseItems } from '../wireDesk/chooseItems.ts'

/**
 * Wire items that a draft may rest on, in their order.
 * @throws ActRefused naming those that a source took back and those without an address of their own;
 * InputRefused when one is not there
 */
export const requireStanding = async (
  req: PayloadRequest,
  items: readonly string[],
): Promise<ChosenItem[]> => {
  const chosen = await chooseItems(req, items)
  const links = linksFromWire({ items: chosen, aim: 'synthesise', cited: new Set() })
  if (links.isRefused) throw new ActRefused(links.code, links.sentence)
  return chosen
}
