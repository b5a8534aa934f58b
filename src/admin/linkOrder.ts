interface Asked {
  at: number
  order: Promise<string[]>
}

/** Long enough for all citations of a body to share one answer, short enough to see a new link. */
const shared = 2000

const asked = new Map<string, Asked>()

const readOrder = async (address: string): Promise<string[]> => {
  const answer: unknown = await fetch(address, { credentials: 'include' }).then((response) => response.json())
  const docs: unknown = typeof answer === 'object' && answer && 'docs' in answer ? answer.docs : []
  return Array.isArray(docs) ? docs.map((one: { id: unknown }) => String(one.id)) : []
}

/** The ids of an article's provenance links in printed order; a place in it + 1 is the number. */
export const linkOrder = (api: string, article: string, now: number): Promise<string[]> => {
  const known = asked.get(article)
  if (known && now - known.at < shared) return known.order
  const question = new URLSearchParams([
    ['where[article][equals]', article],
    ['sort', 'position,createdAt'],
    ['select[position]', 'true'],
    ['depth', '0'],
    ['pagination', 'false'],
  ])
  const order = readOrder(`${api}/provenance-links?${question}`).catch(() => [])
  asked.set(article, { at: now, order })
  return order
}
