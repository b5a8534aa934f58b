const MOST_SCRIPTS = 500
const LONGEST_TAG = 800
const LONGEST = 1_000_000

/** The JSON-LD documents inside a page, as they stand. Plain searches: a pattern can be made to run for ever. */
export const jsonLdIn = (markup: string): string[] => {
  const documents: string[] = []
  const lower = markup.toLowerCase()
  let at = lower.indexOf('<script')
  for (let script = 0; at >= 0 && script < MOST_SCRIPTS; script += 1) {
    const tag = lower.slice(at, at + LONGEST_TAG)
    const from = at + tag.indexOf('>') + 1
    const end = lower.indexOf('</script', from)
    if (from === at || end < 0) break
    const isJsonLd = lower.slice(at, from).includes('application/ld+json')
    if (isJsonLd) documents.push(markup.slice(from, Math.min(end, from + LONGEST)))
    at = lower.indexOf('<script', end)
  }
  return documents
}
