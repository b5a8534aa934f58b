import { agentItemOf } from '../../domain/agents/agentItemOf.ts'
import type { ItemsAsked } from '../../domain/agents/agentQuestions.ts'
import { agentStates, isForAgents } from '../../domain/agents/agentStates.ts'
import { readersAddress } from '../../domain/wire/desk/readersAddress.ts'
import { wireFilter } from '../../domain/wire/desk/wireFilter.ts'
import type { WireItem } from '../../generated/payload-types.ts'
import { asAsker } from '../wireDesk/Asker.ts'
import { readRows } from '../wireDesk/readRows.ts'
import { readStream } from '../wireDesk/readStream.ts'
import type { Agent } from './Agent.ts'

/** Characters of an item’s text at most. */
const longestText = 20_000

/** A page of the wire, newest arrival first. */
export const findItems = async (agent: Agent, { before, source, ...asked }: ItemsAsked, now: Date) => {
  const sources = source === null ? [] : [source]
  const filter = wireFilter.parse({ ...asked, sources, states: agentStates.options })
  const { rows, isMore } = await readStream(agent, { filter, before, now })
  return { items: rows.map(agentItemOf), isMore }
}

const textOf = ({ text }: WireItem) => ({
  text: (text ?? '').slice(0, longestText),
  textLeftOut: Math.max(0, (text ?? '').length - longestText),
})

/** One item with its text; null for none, and for one that its source took back. */
export const readItem = async (agent: Agent, id: string) => {
  const [row] = await readRows(agent, [id])
  if (!row || !isForAgents(row)) return null
  const item = (await agent.payload.findByID({
    collection: 'wire-items',
    id,
    joins: false,
    select: {
      ...{ text: true, author: true, url: true, canonicalUrl: true, identity: true },
      ...{ postedAtBasis: true, forwardOf: true, revisions: true },
    },
    ...asAsker(agent),
  })) as WireItem
  return {
    ...agentItemOf(row),
    ...textOf(item),
    author: item.author ?? '',
    address: readersAddress(item),
    postedAtBasis: item.postedAtBasis ?? 'none',
    forwardOf: item.forwardOf ?? null,
    revisions: item.revisions ?? 1,
  }
}
