import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import { isPublicAddress } from '../../adapters/evidence/isPublicAddress.ts'

/** A network at home has as many addresses of IPv6 as it likes: all of a /64 are one. */
const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  const words = parsed.toNormalizedString()
  return parsed.kind() === 'ipv6' ? words.split(':').slice(0, 4).join(':') : words
}

const lastStated = (header: string | string[] | undefined): string | null => {
  const last = String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last && ipaddr.isValid(last) ? last : null
}

/**
 * Where a request comes from, as far as it can be believed: the address at the other end of the
 * connection; where that is one of our own network it is a proxy of ours, which states last in
 * X-Forwarded-For whom it was asked by. What stands before that may be anybody's invention.
 */
export const clientAddress = ({ socket, headers }: IncomingMessage): string => {
  const peer = ipaddr.isValid(socket.remoteAddress ?? '')
    ? ipaddr.process(socket.remoteAddress ?? '').toString()
    : ''
  const stated = isPublicAddress(peer) ? null : lastStated(headers['x-forwarded-for'])
  return networkOf(stated ?? peer)
}
