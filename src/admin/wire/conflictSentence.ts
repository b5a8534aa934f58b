import { isPlainCopy } from '../../domain/wire/alike/isPlainCopy.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'

type Told = Pick<WireRow, 'alike'> & Partial<Pick<WireRow, 'contradictedBy'>>

interface Other {
  code: string
  ours: string
  theirs: string
}

const sentenceOf = ({ code, ...said }: Other): string => {
  const who = code || 'another source'
  const [ours, theirs] = [said.ours, said.theirs].map(withoutDirectionOverrides)
  if (ours && theirs) return `Says ${ours}, ${who} says ${theirs}`
  if (ours) return `Says ${ours}, ${who} does not`
  if (theirs) return `${who} says ${theirs}, this does not`
  return `Contradicts ${who}`
}

/** What an item says against the one it contradicts, or that contradicts it: `Says 12, NORDWIRE says 9`. */
export const conflictSentence = ({ alike, contradictedBy = null }: Told): string | null => {
  const other = alike?.kind === 'conflict' ? alike : contradictedBy
  return other && sentenceOf(other)
}

/** Where an item is the copy of another in other words: `Differs from NORDWIRE: killed / wounded`. */
export const wordingSentence = ({ alike }: Pick<WireRow, 'alike'>): string | null => {
  if (alike?.kind !== 'near' || isPlainCopy(alike)) return null
  const [ours, theirs] = [alike.ours, alike.theirs].map((said) => withoutDirectionOverrides(said) || '–')
  return `Differs from ${alike.code || 'another source'}: ${ours} / ${theirs}`
}
