import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import { clockTime } from './clockTime.ts'
import { deskWords } from './deskWords.data.ts'
import { nameOfSelection, type Selection } from './Selection.ts'

/** Who was faster and what they said; null when it was not another’s word that stood in the way. */
export const firstSentence = (
  { kind, index }: Selection,
  after: DeskStanding,
  { me, now }: { me: string; now: Date },
): string | null => {
  const link = after.links[index]
  const word = kind === 'link' ? link && { ...link, state: link.status } : after.claims[index]
  if (!word || word.by === null || word.by === me || word.at === null) return null
  const name = nameOfSelection({ kind, index }).toLowerCase()
  return `${word.by} decided first: ${name} is ${deskWords.state[word.state]}, ${clockTime(word.at, now)}. Yours was not saved.`
}
