import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** What an item says against the one it contradicts: `Says 12, NORDWIRE says 9`. */
export const conflictSentence = ({ alike }: Pick<WireRow, 'alike'>): string | null => {
  if (alike?.kind !== 'conflict') return null
  const who = alike.code || 'another source'
  if (alike.ours && alike.theirs) return `Says ${alike.ours}, ${who} says ${alike.theirs}`
  if (alike.ours) return `Says ${alike.ours}, ${who} does not`
  if (alike.theirs) return `${who} says ${alike.theirs}, this does not`
  return `Contradicts ${who}`
}
