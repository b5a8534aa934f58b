import { takenBackSentence } from '../../domain/wire/desk/takenBackSentence.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** More are no article but a register. */
export const mostItems = 30

export const startAim = 'start the article'
export const addAim = 'add to the article'

/** Why no article can rest on these items, in a sentence; null where the server may be asked. */
export const refusalOfItems = (rows: readonly WireRow[], aim: string): string | null => {
  if (rows.length > mostItems) return `Choose 1 to ${String(mostItems)} wire items.`
  const told = rows.map(({ source: { code }, headline, state }) => ({ code, headline, state }))
  return takenBackSentence(told, aim)
}
