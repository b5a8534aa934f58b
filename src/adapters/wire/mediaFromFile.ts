import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { resolveLink } from './resolveLink.ts'

const kinds: readonly (readonly [start: string, kind: WireMedia['kind']])[] = [
  ['image', 'photo'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['application', 'document'],
]

const pictureName = /\.(?:jpe?g|png|gif|webp|avif)$/i

const kindOf = (url: string, type: string | undefined): WireMedia['kind'] => {
  const stated = kinds.find(([start]) => type?.startsWith(start))?.[1]
  return stated ?? (pictureName.test(new URL(url).pathname) ? 'photo' : 'other')
}

/** A file an entry names, by address and media type ("image/jpeg") or medium ("image"); none without an address. */
export function mediaFromFile(url: string | undefined, type: string | undefined): WireMedia[] {
  const address = url ? resolveLink(url) : null
  if (!address) return []
  return [{ kind: kindOf(address, type), url: address, type: type ?? null }]
}
