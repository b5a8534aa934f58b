import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { relatedIds } from '../../domain/publication/relatedIds.ts'
import { lastWordOn } from '../../domain/synthesis/lastWordOn.ts'
import type { SynthesisLine } from '../../domain/synthesis/synthesisView.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { recordOfSynthesis } from './recordOfSynthesis.ts'

type Names = ReadonlyMap<string, string>

/** The names of whoever ordered these runs, by their ids; nobody is named whose account is gone. */
export const namesOfOrderers = async (
  { payload }: PayloadRequest,
  runs: readonly Synthesis[],
): Promise<Names> => {
  const ids = [...new Set(runs.flatMap(({ by }) => idOf(by) ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const ordererOf = ({ by }: Synthesis, names: Names): SynthesisLine['by'] => {
  const id = idOf(by) ?? ''
  const name = names.get(id)
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
    createdAt: run.createdAt,
    endedAt: run.endedAt ?? null,
  }
}
