import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { resolveLink } from './resolveLink.ts'

const kinds: readonly (readonly [start: string, kind: WireMedia['kind']])[] = [
  ['image', 'photo'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['application', 'document'],
]

/** A file an entry names, by address and media type ("image/jpeg") or medium ("image"); none without an address. */
export function mediaFromFile(url: string | undefined, type: string | undefined): WireMedia[] {
  const address = url ? resolveLink(url) : null
  if (!address) return []
  const kind = kinds.find(([start]) => type?.startsWith(start))?.[1] ?? 'other'
  return [{ kind, url: address, type: type ?? null }]
}
