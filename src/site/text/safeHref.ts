const outside = /^https?:\/\//i
const within = /^\/(?![/\\])/

/** The address if a reader may follow it: http(s), or a path of this paper; else null. */
export const safeHref = (href: string): string | null => {
  const clean = href.trim()
  if (within.test(clean)) return clean
  return outside.test(clean) && URL.canParse(clean) ? clean : null
}
