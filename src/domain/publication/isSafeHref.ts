const allowed = new Set(['http:', 'https:', 'mailto:'])

/**
 * Whether an address may stand in the printed body: a whole http, https or mailto address. Refuses
 * scripts, data, files, and addresses relative to our own pages, among them `//host`.
 */
export function isSafeHref(href: string): boolean {
  return URL.canParse(href) && allowed.has(new URL(href).protocol)
}
