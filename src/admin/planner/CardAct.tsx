'use client'

interface CardActProps {
  /** What it does, in words; the sign is for those who see it. */
  label: string
  sign: string
  onAct: () => void
}

/** A button for those who point; by keyboard the card itself does the same. */
export const CardAct = ({ label, sign, onAct }: CardActProps) => (
  <button aria-label={label} className="plan-act" onClick={onAct} tabIndex={-1} title={label} type="button">
    <span aria-hidden="true">{sign}</span>
  </button>
)
