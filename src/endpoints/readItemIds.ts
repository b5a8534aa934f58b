import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { InputRefused } from '../errors/InputRefused.ts'
import { readJson } from './readJson.ts'

/** More are no article but a register. */
const mostItems = 30

const order = z.object({ items: z.array(z.string().min(1).max(64)).min(1).max(mostItems) })

/** The ids in what a request carried, `{ items }`. @throws InputRefused for none and for too many. */
export const itemIdsIn = (carried: unknown): string[] => {
  const { data } = order.safeParse(carried)
  if (!data)
    throw new InputRefused('items-unreadable', 'items', `Choose 1 to ${String(mostItems)} wire items.`)
  return data.items
}

/** The ids of the wire items a request names, `{ items }`. @throws InputRefused for none and for too many. */
export const readItemIds = async (req: PayloadRequest): Promise<string[]> => itemIdsIn(await readJson(req))
