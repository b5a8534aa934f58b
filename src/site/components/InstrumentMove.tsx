import type { ReactElement } from 'react'
import { moveWords } from '../text/moveWords.ts'

/** A move in per cent: sign and arrow say up or down, colour only repeats it. */
export const InstrumentMove = ({ percent }: { percent: number | null }): ReactElement => {
  const { arrow, words, isDown } = moveWords(percent)
  return (
    <span className={isDown ? 'InstrumentMove InstrumentMove-down' : 'InstrumentMove'}>
      <span aria-hidden="true">{arrow}</span>
      {words}
    </span>
  )
}
