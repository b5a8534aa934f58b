import type { FetchRefusal } from '../evidence/fetchAnswer.ts'
import type { Conditions } from '../evidence/travel.ts'
import { pageOrFault, type Fault } from './pageOrFault.ts'
import type { Fetcher } from './polled.ts'

/** What an API answered, with its status (2xx, 404 or 410). */
export interface JsonAnswer {
  status: number
  json: unknown
}

/** Why there is no answer; `status` where the host gave one. */
export interface JsonFault extends Fault {
  status: number | null
}

const faultOf = (refusal: FetchRefusal): JsonFault => {
  const fault = pageOrFault(refusal)
  return 'outcome' in fault
    ? { ...fault, status: refusal.status }
    : { outcome: 'broken', said: refusal.sentence, retryAt: null, status: refusal.status }
}

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const conditionsFor = (url: string, bearer: string | undefined): Conditions | undefined =>
  bearer === undefined ? undefined : { of: new URL(url).href, headers: { authorization: `Bearer ${bearer}` } }

/** Asks an API for JSON, with a token where there is one. What is no JSON is a fault in words. Never throws. */
export const readJson = async (
  fetch: Fetcher,
  url: string,
  bearer?: string,
): Promise<JsonAnswer | JsonFault> => {
  const answer = await fetch(url, conditionsFor(url, bearer))
  if (!answer.ok) return faultOf(answer)
  const json = parse(answer.bytes)
  if (json !== undefined || answer.status >= 400) return { status: answer.status, json }
  const said = `${new URL(answer.finalUrl).host} sent something else than JSON in UTF-8.`
  return { outcome: 'refused', said, retryAt: null, status: answer.status }
}
