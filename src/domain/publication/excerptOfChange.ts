import type { ChangedPiece } from './changesSince.ts'

/** How many words are shown on each side of what changed. */
const around = 4

const words = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

const shortEnd = (text: string): string => {
  const all = words(text)
  return all.length > around ? `${all.slice(0, around).join('').trimEnd()}…` : text
}

const shortStart = (text: string): string => {
  const all = words(text)
  return all.length > around ? `…${all.slice(-around).join('')}` : text
}

const shortened = (pieces: readonly ChangedPiece[]): ChangedPiece[] =>
  pieces.map((piece, at) => {
    if (piece.kind !== 'same') return piece
    if (at === 0) return { ...piece, text: shortStart(piece.text) }
    return at === pieces.length - 1 ? { ...piece, text: shortEnd(piece.text) } : piece
  })

const without = (pieces: readonly ChangedPiece[], kind: ChangedPiece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')
    .trim()

/** A changed line as it was and as it is, with a few words on each side of the change. */
export const excerptOfChange = (pieces: readonly ChangedPiece[]): { was: string; is: string } => {
  const shown = shortened(pieces)
  return { was: without(shown, 'added'), is: without(shown, 'removed') }
}
