'use client'
import { useState } from 'react'
import { counted } from '../counted.ts'
import { useDesk } from './DeskContext.tsx'
import { OverDesk } from './OverDesk.tsx'

/** What is worth a second thought though it blocks nothing. */
const useDoubts = (): string[] => {
  const { claims, findings } = useDesk().standing
  const count = (state: string): number => claims.filter((one) => one.state === state).length
  const unchecked = count('unverified') + count('void')
  return [
    ...(unchecked > 0 ? [`${counted(unchecked, 'claim was', 'claims were')} not checked one by one.`] : []),
    ...findings.map(({ message }) => message),
  ]
}

/** Says exactly what is cleared, by its hash, and asks once more. */
export const ClearConfirmation = () => {
  const { view, standing, clear, open } = useDesk()
  const [isSending, setIsSending] = useState(false)
  const doubts = useDoubts()
  const send = async (): Promise<void> => {
    setIsSending(true)
    if (await clear()) open(null)
  }
  return (
    <OverDesk title="Clear this article?">
      <p className="clear-confirmation__headline">{view.headline}</p>
      <p>
        You clear exactly this text, its picture and the {counted(view.links.length, 'link', 'links')} it
        rests on, under the hash
      </p>
      <code className="clear-confirmation__hash">{standing.hash}</code>
      <p>Any change voids the clearance, and the desk shows what was changed.</p>
      {doubts.length > 0 && (
        <ul aria-label="Worth a second look" className="clear-confirmation__doubts">
          {doubts.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <div className="over-desk__acts">
        <button className="desk-button" onClick={() => open(null)} type="button">
          Not yet
        </button>
        <button
          data-first
          className="desk-button desk-button--main"
          disabled={isSending}
          onClick={() => void send()}
          type="button"
        >
          {isSending ? 'Clearing…' : 'Clear article'}
        </button>
      </div>
    </OverDesk>
  )
}
