/** A text, or null: one database keeps what was never said as null, the other not at all. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
