import { fetchSafely } from '../adapters/evidence/fetchSafely.ts'
import type { Fetcher } from '../adapters/polling/polled.ts'
import { newsroomHosts } from './newsroomHosts.ts'

/** Reads the address of a source on the public web, politely and safely. */
export const readSource: Fetcher = (url, conditions) => fetchSafely(url, newsroomHosts().wire, conditions)
