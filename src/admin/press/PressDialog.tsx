'use client'
import { type ReactNode, useId, useState } from 'react'
import { longDate } from '../../domain/editions/longDate.ts'
import { blockingFindings } from '../../domain/publication/blockingFindings.ts'
import { OverPage } from '../desk/OverPage.tsx'
import type { PrintedRelease } from './pressLine.ts'
import { PressRefusal } from './PressRefusal.tsx'
import { PressSteps } from './PressSteps.tsx'
import { ProofFacts } from './ProofFacts.tsx'
import { type Pressing, usePressing } from './usePressing.ts'

interface PressDialogProps {
  /** The edition's id, and its day. */
  edition: string
  date: string
  /** The release that would be made: 1 is the first paper of the day. */
  release: number
  onPrinted: (release: PrintedRelease) => void
  onClose: () => void
  children?: ReactNode
}

const ReasonField = ({ reason, onReason }: { reason: string; onReason: (reason: string) => void }) => {
  const field = useId()
  return (
    <p className="press-reason">
      <label htmlFor={field}>Why again?</label>
      <textarea
        id={field}
        maxLength={200}
        onChange={(event) => onReason(event.target.value)}
        placeholder="New figures from the ministry"
        rows={2}
        value={reason}
      />
    </p>
  )
}

interface ActsProps {
  busy: Pressing['busy']
  /** True once something was proofed or refused. */
  isAgain: boolean
  isPrintable: boolean
  release: number
  onProof: () => void
  onPrint: () => void
  onClose: () => void
}

const Acts = ({ busy, isAgain, isPrintable, release, onProof, onPrint, onClose }: ActsProps) => {
  const proofLabel = isAgain ? 'Proof again' : 'Proof'
  const printLabel = release > 1 ? `Print release ${String(release)}` : 'Print'
  return (
    <div className="over-desk__acts">
      <button className="desk-button" onClick={onClose} type="button">
        Close
      </button>
      <button
        className={`desk-button ${isPrintable ? '' : 'desk-button--main'}`}
        data-first
        disabled={busy !== null}
        onClick={onProof}
        type="button"
      >
        {busy === 'proofing' ? 'Proofing…' : proofLabel}
      </button>
      {isPrintable && (
        <button
          className="desk-button desk-button--main"
          disabled={busy !== null}
          onClick={onPrint}
          type="button"
        >
          {busy === 'printing' ? 'Printing…' : printLabel}
        </button>
      )}
    </div>
  )
}

const Standing = ({ pressing: { proof, refused, steps, busy } }: { pressing: Pressing }) => (
  <>
    {proof === null && refused === null && (
      <p>Proof it first: the press prints what was proofed, to the comma, and nothing else.</p>
    )}
    {proof && <ProofFacts proof={proof} />}
    {refused && <PressRefusal refused={refused} />}
    {busy === 'printing' && <PressSteps steps={steps} />}
  </>
)

const mayPrint = ({ proof }: Pressing): boolean =>
  proof !== null && blockingFindings(proof.findings).length === 0

/**
 * From a lineup to the printed paper in two steps: proof it and look at it, then print exactly that.
 * What is printed is public at once and stays in the chain for good.
 */
export const PressDialog = ({ edition, date, release, onPrinted, onClose, children }: PressDialogProps) => {
  const { pressing, proof, print } = usePressing(edition)
  const [reason, setReason] = useState('')
  const paper = `the paper of ${longDate(date)}`
  const isPrintable = mayPrint(pressing)
  const printNow = async (): Promise<void> => {
    const printed = await print(reason)
    if (printed) onPrinted(printed)
  }
  return (
    <OverPage onClose={onClose} title={release > 1 ? `Print ${paper} again?` : `Print ${paper}?`}>
      {children}
      <Standing pressing={pressing} />
      {isPrintable && release > 1 && <ReasonField onReason={setReason} reason={reason} />}
      <Acts
        busy={pressing.busy}
        isAgain={pressing.proof !== null || pressing.refused !== null}
        isPrintable={isPrintable}
        onClose={onClose}
        onPrint={() => void printNow()}
        onProof={() => void proof()}
        release={release}
      />
    </OverPage>
  )
}
