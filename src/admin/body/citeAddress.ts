import { citingAnswers } from './citingAnswers.ts'

type Cited = { ok: true; link: string } | { ok: false; sentence: string }

interface Place {
  api: string
  article: string
}

/**
 * The article’s link to what an address names: the one it has, or else a new one. Refuses, with a
 * sentence saying what to do, an address that no paper could print.
 */
export const citeAddress = async ({ api, article }: Place, url: string): Promise<Cited> => {
  const named = await citingAnswers.identify(api, article, url)
  if (!named.ok) return named
  const { refusal, link } = named.told
  if (link) return { ok: true, link: link.id }
  if (refusal) return { ok: false, sentence: `${refusal.message} ${refusal.fix}` }
  const added = await citingAnswers.add(api, article, url)
  return added.ok ? { ok: true, link: added.told.doc.id } : added
}
