'use client'
import type { ReactNode } from 'react'
import { counted } from '../counted.ts'
import { useDesk } from './DeskContext.tsx'
import { findingsAbout } from './findingsAbout.ts'
import { saidBy } from './saidBy.ts'
import { placeIdOf, type Selection } from './Selection.ts'
import { deskWords } from './deskWords.data.ts'

interface MarkedClaimProps {
  index: number
  children: ReactNode
}

/** Cites nothing, or something the gate found wanting. */
const useDoubt = (index: number): boolean => {
  const desk = useDesk()
  const findings = findingsAbout({ kind: 'claim', index }, desk)
  return desk.view.claims[index]?.cites.length === 0 || findings.some(({ severity }) => severity === 'block')
}

const useChosen = (index: number): string => {
  const { selected, beside } = useDesk()
  if (selected?.kind === 'claim') return selected.index === index ? ' claim--selected' : ''
  return selected !== null && beside === index ? ' claim--beside' : ''
}

const useLook = (index: number): string => {
  const state = useDesk().standing.claims[index]?.state ?? 'unverified'
  const doubt = useDoubt(index) ? ' claim--doubtful' : ''
  return `claim claim--${state}${doubt}${useChosen(index)}`
}

const useLabel = (index: number): string => {
  const { view, standing, now } = useDesk()
  const { cites = [] } = view.claims[index] ?? {}
  const word = standing.claims[index]
  const rests = cites.length === 0 ? 'cites no source' : `cites ${counted(cites.length, 'link', 'links')}`
  const said = word ? saidBy(word, now) : ''
  return `Claim ${index + 1}, ${rests}. ${said}`
}

/** A claim within its line: the whole sentence answers to the mouse, its number to keyboard and screen reader. */
export const MarkedClaim = ({ index, children }: MarkedClaimProps) => {
  const { standing, selected, select } = useDesk()
  const look = useLook(index)
  const label = useLabel(index)
  const what: Selection = { kind: 'claim', index }
  return (
    <span className={look} onClick={() => select(what)}>
      <button
        aria-label={label}
        aria-pressed={selected?.kind === 'claim' && selected.index === index}
        className="claim__number"
        id={placeIdOf(what)}
        type="button"
      >
        {index + 1}{' '}
        <span aria-hidden="true">{deskWords.sign[standing.claims[index]?.state ?? 'unverified']}</span>
      </button>
      {children}
    </span>
  )
}
