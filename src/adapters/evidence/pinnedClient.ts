import type { LookupFunction } from 'node:net'
import { isIPv6 } from 'node:net'
import { Client } from 'undici'
import type { FetchLimits } from './fetchSettings.ts'

/** Answers every question about the host with the addresses that were checked, and asks nobody. */
const pinnedLookup =
  (addresses: readonly string[]): LookupFunction =>
  (_, options, callback) => {
    const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
    const [first] = known
    if (options.all) callback(null, known)
    else callback(null, first?.address ?? '', first?.family ?? 4)
  }

/**
 * A client for one request to one host, connected to the given addresses whatever the name resolves
 * to meanwhile (DNS rebinding). It follows no redirect, keeps no cookie and knows no proxy.
 */
export const pinnedClient = (url: URL, addresses: readonly string[], limits: FetchLimits): Client =>
  new Client(url.origin, {
    pipelining: 0,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.totalTime,
    bodyTimeout: limits.totalTime,
    connect: { timeout: limits.connectTime, lookup: pinnedLookup(addresses) },
  })
