import { needsReason } from '../src/domain/provenance/needsReason.ts'
import { isBlank } from '../src/domain/publication/isBlank.ts'
import { InputRefused } from '../src/errors/InputRefused.ts'

interface Word {
  status?: unknown
  note?: unknown
}

/**
 * Nobody disputes a link or a claim, or asks about it, without saying why.
 * @throws InputRefused (`reason-missing`) naming the field of the note.
 */
export const refuseWithoutReason = ({ status, note }: Word, path: string): void => {
  if (!needsReason(status) || (typeof note === 'string' && !isBlank(note))) return
  // A bulk operation answers with the sentence only, so that it names the note too.
  throw new InputRefused('reason-missing', path, 'Say in the note why it is disputed, or what is asked.')
}
