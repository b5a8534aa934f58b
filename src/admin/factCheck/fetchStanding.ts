import { type DeskStanding, deskStanding } from '../../domain/factCheck/deskStanding.ts'

/** `same` while nothing changed since the digest, `unheard` when the newsroom gave no answer to go by. */
type Answer = DeskStanding | 'same' | 'unheard'

/** Asks how an article stands at the desk. */
export const fetchStanding = async (api: string, article: string, since: string): Promise<Answer> => {
  try {
    const response = await fetch(`${api}/articles/${article}/fact-check?since=${since}`, {
      credentials: 'include',
      cache: 'no-store',
    })
    if (response.status === 304) return 'same'
    return deskStanding.safeParse(await response.json()).data ?? 'unheard'
  } catch {
    return 'unheard'
  }
}
