'use client'
import { ConfirmationModal } from '@payloadcms/ui'
import { useState } from 'react'
import { longDate } from '../domain/editions/longDate.ts'
import type { GateReport } from './gateAnswer.ts'
import { lineupSentence } from './lineupSentence.ts'

interface PrintConfirmationProps {
  slug: string
  date: string
  /** The release that would be made: 1 is the first paper of the day. */
  release: number
  report: GateReport
  onConfirm: (reason: string) => Promise<void>
}

/** Says what would be printed and asks once more: what is printed stays in the chain for good. */
export const PrintConfirmation = ({ slug, date, release, report, onConfirm }: PrintConfirmationProps) => {
  const [reason, setReason] = useState('')
  const paper = `the paper of ${longDate(date)}`
  return (
    <ConfirmationModal
      body={
        <div className="print-confirmation">
          <p>{lineupSentence(report)} A release is public at once and stays in the chain of releases.</p>
          <ol className="print-confirmation__lineup">
            {report.articles.map((one) => (
              <li key={one.id}>
                <span className="lineup__section">{one.section}</span> {one.headline}
              </li>
            ))}
          </ol>
          {release > 1 && (
            <label className="print-confirmation__reason">
              Why again?
              <input
                maxLength={200}
                onChange={(event) => setReason(event.target.value)}
                placeholder="New figures from the ministry"
                type="text"
                value={reason}
              />
            </label>
          )}
        </div>
      }
      confirmLabel={release > 1 ? `Print release ${release}` : 'Print'}
      confirmingLabel="Printing…"
      heading={release > 1 ? `Print ${paper} again?` : `Print ${paper}?`}
      modalSlug={slug}
      onConfirm={() => onConfirm(reason)}
    />
  )
}
