import { isIP } from 'node:net'
import { isPublicAddress } from '../evidence/isPublicAddress.ts'

/** Names that no public host has: of one word, or under a suffix kept for networks of one’s own (RFC 6762, ICANN). */
const innerName = /^[^.]+$|\.(?:localhost|local|internal|home\.arpa)$/i

/** Whether a host of an address, as `URL` gives it, is of our own machine or network by its looks. Asks no name server. */
export const isInnerHost = (hostname: string): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? innerName.test(host) : !isPublicAddress(host)
}
