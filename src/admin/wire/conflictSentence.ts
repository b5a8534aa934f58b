import { isPlainCopy } from '../../domain/wire/alike/isPlainCopy.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'

/** What an item says against the one it contradicts: `Says 12, NORDWIRE says 9`. */
export const conflictSentence = ({ alike }: Pick<WireRow, 'alike'>): string | null => {
  if (alike?.kind !== 'conflict') return null
  const who = alike.code || 'another source'
  const [ours, theirs] = [alike.ours, alike.theirs].map(withoutDirectionOverrides)
  if (ours && theirs) return `Says ${ours}, ${who} says ${theirs}`
  if (ours) return `Says ${ours}, ${who} does not`
  if (theirs) return `${who} says ${theirs}, this does not`
  return `Contradicts ${who}`
}

/** Where an item is the copy of another in other words: `Differs from NORDWIRE: killed / wounded`. */
export const wordingSentence = ({ alike }: Pick<WireRow, 'alike'>): string | null => {
  if (alike?.kind !== 'near' || isPlainCopy(alike)) return null
  const [ours, theirs] = [alike.ours, alike.theirs].map((said) => withoutDirectionOverrides(said) || '–')
  return `Differs from ${alike.code || 'another source'}: ${ours} / ${theirs}`
}
