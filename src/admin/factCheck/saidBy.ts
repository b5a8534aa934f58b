import { clockTime } from './clockTime.ts'
import { deskWords } from './deskWords.data.ts'
import type { ClaimState } from '../../domain/factCheck/deskStanding.ts'

interface Said {
  state: ClaimState
  by: string | null
  at: string | null
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** How something stands and by whose word: `Verified by Ida Holm, 14:02 UTC`. */
export const saidBy = ({ state, by, at }: Said, now: Date): string => {
  const words = capital(deskWords.state[state])
  if (state === 'unverified' || by === null) return words
  const when = at === null ? '' : `, ${clockTime(at, now)}`
  return state === 'void' ? `${words} (checked by ${by}${when})` : `${words} by ${by}${when}`
}
