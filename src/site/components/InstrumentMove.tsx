import type { ReactElement } from 'react'

const arrowOf = (percent: number): string => {
  if (percent > 0) return '▲'
  return percent < 0 ? '▼' : ''
}

const signed = (percent: number): string => {
  const amount = `${Math.abs(percent).toFixed(2)}%`
  if (percent > 0) return `+${amount}`
  return percent < 0 ? `−${amount}` : amount
}

/** A move in per cent: sign and arrow say up or down, colour only repeats it. */
export const InstrumentMove = ({ percent }: { percent: number | null }): ReactElement => {
  if (percent === null) return <span className="InstrumentMove">n/a</span>
  const rounded = Number(percent.toFixed(2))
  return (
    <span className={rounded < 0 ? 'InstrumentMove InstrumentMove-down' : 'InstrumentMove'}>
      <span aria-hidden="true">{arrowOf(rounded)}</span>
      {signed(rounded)}
    </span>
  )
}
