/** An act of a desk that keys do: one key, or several that do the same. */
export interface DeskKey<Act extends string = string> {
  act: Act
  /** By what they type, as in `KeyboardEvent.key`. */
  keys: readonly string[]
  /** What it does, as the sheet of keys says it. */
  does: string
}

const shown: Readonly<Record<string, string>> = { Escape: 'Esc' }

/** The lines of a desk’s sheet of keys; keys that do the same stand in one, with spaces between them. */
export const sheetOfKeys = (table: readonly DeskKey[]): [keys: string, does: string][] =>
  table.map(({ keys, does }) => [keys.map((key) => shown[key] ?? key).join(' '), does])

/** What each key does, so that no key does anything which the sheet does not say. */
export const deskKeys = <Act extends string>(
  table: readonly DeskKey<Act>[],
  acts: Readonly<Record<Act, () => void>>,
): Record<string, () => void> =>
  Object.fromEntries(table.flatMap(({ act, keys }) => keys.map((key) => [key, acts[act]])))
