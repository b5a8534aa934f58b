import { z } from 'zod'
import { linkCard, type LinkCard } from '../../domain/evidence/linkCard.ts'
import { pastedLink, type PastedLink } from '../../domain/provenance/pastedLink.ts'

const cards = z.object({ links: z.array(linkCard) })
const added = z.object({ doc: z.object({ id: z.string() }) })
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unheard = 'The newsroom did not answer. Check your connection and try again.'

type Heard<Told> = { ok: true; told: Told } | { ok: false; sentence: string }

const heard = <Told>(shape: z.ZodType<Told>, json: unknown): Heard<Told> => {
  const answered = shape.safeParse(json)
  if (answered.success) return { ok: true, told: answered.data }
  return { ok: false, sentence: refusal.safeParse(json).data?.errors[0]?.message ?? unheard }
}

const ask = (address: string, init: RequestInit = {}): Promise<unknown> =>
  fetch(address, { credentials: 'include', ...init }).then((response): Promise<unknown> => response.json())

/** What the newsroom’s API says to an editor who cites; a refusal comes as its sentence. */
export const citingAnswers = {
  links: async (api: string, article: string): Promise<Heard<{ links: LinkCard[] }>> =>
    heard(cards, await ask(`${api}/articles/${article}/evidence`).catch(() => null)),
  identify: async (api: string, article: string, url: string): Promise<Heard<PastedLink>> => {
    const question = new URLSearchParams({ url })
    return heard(pastedLink, await ask(`${api}/articles/${article}/identify?${question}`).catch(() => null))
  },
  add: async (api: string, article: string, rawUrl: string): Promise<Heard<{ doc: { id: string } }>> => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ rawUrl, article, role: 'supports' }),
    }
    return heard(added, await ask(`${api}/provenance-links?depth=0`, init).catch(() => null))
  },
}
