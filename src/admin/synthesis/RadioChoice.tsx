'use client'

interface RadioChoiceProps {
  name: string
  value: string
  title: string
  told: string
  isChosen: boolean
  isClosed?: boolean
  isFirst?: boolean
  onChoose: () => void
}

/** One of several, with a sentence on what it is. */
export const RadioChoice = ({
  name,
  value,
  title,
  told,
  isChosen,
  isClosed,
  isFirst,
  onChoose,
}: RadioChoiceProps) => (
  <label className="order-choice">
    <input
      checked={isChosen}
      {...(isFirst && { 'data-first': true })}
      disabled={isClosed}
      name={name}
      onChange={onChoose}
      type="radio"
      value={value}
    />
    <span>
      <strong>{title}</strong> <span className="order-choice__told">{told}</span>
    </span>
  </label>
)
