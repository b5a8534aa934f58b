/** A move as it is printed. */
export interface MoveWords {
  arrow: '▲' | '▼' | ''
  /** Signed, in per cent, e.g. `−1.61%`; `n/a` where it is not known. */
  words: string
  isDown: boolean
}

/** A move in per cent in sign and arrow; one that rounds to nothing has neither. */
export const moveWords = (percent: number | null): MoveWords => {
  if (percent === null) return { arrow: '', words: 'n/a', isDown: false }
  const rounded = Number(percent.toFixed(2))
  const amount = `${Math.abs(rounded).toFixed(2)}%`
  if (rounded > 0) return { arrow: '▲', words: `+${amount}`, isDown: false }
  return rounded < 0
    ? { arrow: '▼', words: `−${amount}`, isDown: true }
    : { arrow: '', words: amount, isDown: false }
}
