import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { relatedIds } from '../../domain/publication/relatedIds.ts'
import { lastWordOn } from '../../domain/synthesis/lastWordOn.ts'
import type { SynthesisLine } from '../../domain/synthesis/synthesisView.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'

/** Names by ids; nobody is named whose account is gone. */
interface Names {
  people: ReadonlyMap<string, string>
  agents: ReadonlyMap<string, string>
}

const byIds = (ids: readonly (string | null)[]) =>
  ({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    depth: 0,
    pagination: false,
  }) as const

/** The names of whoever ordered these runs, or had them ordered. */
export const namesOfOrderers = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  runs: readonly Synthesis[],
): Promise<Names> => {
  const [people, agents] = await Promise.all([
    payload.find({
      collection: 'users',
      ...byIds(runs.map(({ by }) => idOf(by))),
      select: { name: true },
    }),
    payload.find({
      collection: 'agent-keys',
      ...byIds(runs.map(({ agentKey }) => idOf(agentKey))),
      select: { label: true },
    }),
  ])
  return {
    people: new Map(people.docs.map(({ id, name }) => [id, name])),
    agents: new Map(agents.docs.map(({ id, label }) => [id, label])),
  }
}

/** The key stays on record, so that what an agent asked for is never taken for a person’s. */
const agentOf = ({ agentKey }: Synthesis, { agents }: Names): string | null => {
  const id = idOf(agentKey)
  return id === null ? null : (agents.get(id) ?? 'unknown')
}

const ordererOf = ({ by }: Synthesis, names: Names): SynthesisLine['by'] => {
  const id = idOf(by) ?? ''
  const name = names.people.get(id)
  return name === undefined ? null : { id, name }
}

/** A run as lists show it. */
export const lineOfSynthesis = (run: Synthesis, names: Names): SynthesisLine => {
  const taken = [...lastWordOn(recordOfSynthesis(run).accepted).values()]
  return {
    id: run.id,
    article: idOf(run.article),
    story: idOf(run.story),
    state: run.state,
    step: run.step ?? '',
    reason: run.reason ?? null,
    engine: run.engine,
    model: run.model ?? null,
    items: relatedIds(run.items, true)?.length ?? 0,
    accepted: taken.filter(({ as }) => as !== 'dropped').length,
    by: ordererOf(run, names),
    agent: agentOf(run, names),
    createdAt: run.createdAt,
    endedAt: run.endedAt ?? null,
  }
}
