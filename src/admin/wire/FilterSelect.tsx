'use client'

interface FilterSelectProps {
  label: string
  /** What stands for no choice, such as “All sources”. */
  every: string
  value: string
  choices: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One choice of the filter bar. */
export const FilterSelect = ({ label, every, value, choices, onChange }: FilterSelectProps) => (
  <select
    aria-label={label}
    className={value === '' ? 'wire-select' : 'wire-select wire-select--set'}
    onChange={(event) => onChange(event.target.value)}
    value={value}
  >
    <option value="">{every}</option>
    {value !== '' && !choices.some((choice) => choice.value === value) && (
      <option value={value}>Not there any more</option>
    )}
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </select>
)
