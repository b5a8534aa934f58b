const schemes = new Set(['http:', 'https:'])

const httpUrl = (url: URL | null): URL | null => (url && schemes.has(url.protocol) ? url : null)

const parseUrl = (link: string, base?: string): URL | null =>
  URL.canParse(link, base) ? new URL(link, base) : null

/** The innermost base, each relative to the one around it; one that cannot be read is passed over. */
const innermost = (bases: readonly (string | undefined)[]): string | undefined =>
  bases.reduce((outer, one) => (one ? (parseUrl(one, outer)?.href ?? outer) : outer), undefined)

/**
 * An address as an absolute http(s) URL, resolved against its bases (RFC 3986 §5; xml:base, outermost
 * first), or null. An address that is absolute already is returned letter for letter.
 */
export function resolveLink(link: string, bases: readonly (string | undefined)[] = []): string | null {
  const own = link.trim()
  const absolute = parseUrl(own)
  if (absolute) return httpUrl(absolute) && own
  return httpUrl(parseUrl(own, innermost(bases)))?.href ?? null
}
