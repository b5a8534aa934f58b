'use client'
import { useState } from 'react'
import { instantAt } from '../../domain/markets/instantAt.ts'
import { zonedTime } from '../../domain/editions/zonedTime.ts'
import { FilterSelect } from './FilterSelect.tsx'
import { beginningOf, filterTimes } from './filterTimes.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const between = 'between'

interface MomentFieldProps {
  label: string
  value: string | null
  onChange: (moment: string | null) => void
}

/** A moment by the desk’s clock. */
const MomentField = ({ label, value, onChange }: MomentFieldProps) => {
  const { timeZone } = useWireDesk().view
  const there = value === null ? null : zonedTime(new Date(value), timeZone)
  return (
    <input
      aria-label={`${label} (${timeZone})`}
      className="wire-moment"
      defaultValue={there ? `${there.date}T${there.time}` : ''}
      onChange={({ target }) => {
        const [date = '', time = ''] = target.value.split('T')
        onChange(instantAt(date, time, timeZone)?.toISOString() ?? null)
      }}
      type="datetime-local"
    />
  )
}

/** When the items arrived: a span back from now, or between two moments by the desk’s clock. */
export const TimeFilter = () => {
  const { bar, span: chosen, narrow } = useWireDesk()
  const [isBetween, setBetween] = useState(false)
  const isSet = bar.from !== null || bar.to !== null
  const value = chosen ?? (isBetween || isSet ? between : '')
  const change = (next: string): void => {
    setBetween(next === between)
    const span = filterTimes.find((one) => one.value === next)
    if (span) narrow({ from: beginningOf(span.hours, new Date()), to: null }, span.value)
    else narrow({ from: null, to: null })
  }
  return (
    <>
      <FilterSelect
        choices={[...filterTimes, { value: between, label: 'Between…' }]}
        every="Any time"
        label="Time"
        onChange={change}
        value={value}
      />
      {value === between && (
        <span className="wire-bar__between">
          <MomentField label="From" onChange={(from) => narrow({ from })} value={bar.from} />
          <span>to</span>
          <MomentField label="To" onChange={(to) => narrow({ to })} value={bar.to} />
        </span>
      )}
    </>
  )
}
