import type { Payload } from 'payload'
import { searchOf } from '../../adapters/search/searchOf.ts'
import type { WireQuestion, WireSearch } from '../../adapters/search/WireSearch.ts'

/** Parts that are taken in before an answer: what came a moment ago is found, a backlog does not hold it up. */
const partsBefore = 3

const ensured = new WeakMap<Payload, Promise<WireSearch>>()

const ensure = async (payload: Payload): Promise<WireSearch> => {
  const search = searchOf(payload)
  await search.ensure()
  return search
}

/** The index of the wire, made if it is not there. Another process may make it at the same time. */
export const wireIndex = (payload: Payload): Promise<WireSearch> => {
  const known = ensured.get(payload)
  if (known) return known
  const asked = ensure(payload)
  ensured.set(payload, asked)
  asked.catch(() => ensured.delete(payload))
  return asked
}

/** Takes in what changed on the wire, at most so many parts. @returns whether more may be waiting */
export const takeInWire = async (payload: Payload, parts = partsBefore): Promise<boolean> => {
  const search = await wireIndex(payload)
  for (let part = 0; part < parts; part += 1) if ((await search.takeIn()) === 0) return false
  return true
}

/** Ids of the items a question asks for, newest arrival first, including what came a moment ago. */
export const findOnWire = async (payload: Payload, question: WireQuestion): Promise<string[]> => {
  const { sources, among } = question
  if (sources?.length === 0 || among?.length === 0) return []
  await takeInWire(payload)
  return (await wireIndex(payload)).find(question)
}
