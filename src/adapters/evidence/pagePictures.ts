import { resolveLink } from '../wire/resolveLink.ts'

const MOST = 10

/** Addresses of pictures as a page writes them, whole, each once, the first ten. */
export const pagePictures = (stated: readonly string[], pageUrl: string): string[] => {
  const addresses = stated.flatMap((address) => resolveLink(address, [pageUrl]) ?? [])
  return [...new Set(addresses)].slice(0, MOST)
}
