import { lookup } from 'node:dns/promises'
import { setTimeout as waitFor } from 'node:timers/promises'
import { HostTurns } from './HostTurns.ts'
import { isPublicAddress } from './isPublicAddress.ts'
import { RobotsMemory } from './RobotsMemory.ts'
import { userAgent } from './userAgent.ts'

/** Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  redirects: number
  /** For one page with all its redirects, not counting the wait for a host's turn. */
  totalTime: number
  connectTime: number
  headerBytes: number
  /** Of the body, as it comes and unpacked. */
  bodyBytes: number
}

/** How pages are fetched, and what is remembered of their hosts: a process keeps one of these. */
export interface FetchSettings {
  userAgent: string
  limits: FetchLimits
  /** All addresses of a name. */
  resolve: (host: string) => Promise<string[]>
  mayConnect: (address: string, port: number) => boolean
  /** Places of our own network, as `host:port`, that whoever runs the newsroom opened by name. */
  opened: ReadonlySet<string>
  now: () => number
  turns: HostTurns
  robots: RobotsMemory
  /** Until when a host asked to be left alone, in milliseconds since 1970. */
  restingUntil: Map<string, number>
}

const SECOND = 1000
const MEGABYTE = 1024 * 1024

const standardLimits: FetchLimits = {
  redirects: 5,
  totalTime: 20 * SECOND,
  connectTime: 5 * SECOND,
  headerBytes: 32 * 1024,
  bodyBytes: 5 * MEGABYTE,
}

/** Ports where public pages are served; others belong to mail, databases and machines. */
const webPorts = new Set([80, 443, 8080, 8443])

const mayConnect = (address: string, port: number): boolean => webPorts.has(port) && isPublicAddress(address)

const resolve = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/** `contact`: the paper's public address, or where its editors are written to; hosts read it. */
export const fetchSettings = (
  contact: string,
  replaced: Partial<Omit<FetchSettings, 'userAgent'>> = {},
): FetchSettings => ({
  userAgent: userAgent('MonexusEvidence', contact),
  limits: standardLimits,
  resolve,
  mayConnect,
  opened: new Set(),
  now: Date.now,
  turns: new HostTurns(SECOND, async (milliseconds) => waitFor(milliseconds)),
  robots: new RobotsMemory(),
  restingUntil: new Map(),
  ...replaced,
})
