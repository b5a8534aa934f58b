/** The host a link leads to without `www.`, or null when it is no address. */
export const hostOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || null : null
