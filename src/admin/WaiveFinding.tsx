'use client'
import { Button, toast, useConfig, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Finding } from '../domain/publication/finding.ts'
import { askNewsroom } from './askNewsroom.ts'
import { linkOrder } from './linkOrder.ts'
import { placeOfFinding } from './placeOfFinding.ts'

interface WaiveFindingProps {
  article: string
  finding: Finding
}

/** Letters a reason needs, as the newsroom demands. */
const shortest = 20

/** Waives one finding; null when it was done, else the sentence of the refusal. */
const useWaiver = ({ article, finding }: WaiveFindingProps) => {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const api = `${config.serverURL}${config.routes.api}`
  return async (reason: string): Promise<string | null> => {
    const place = placeOfFinding(finding)
    const link = place.kind === 'link' ? (await linkOrder(api, article, Date.now()))[place.row] : null
    const refusal = await askNewsroom(`${api}/articles/${article}/waivers`, {
      code: finding.code,
      link,
      reason,
    })
    if (refusal === null) clearRouteCache()
    return refusal
  }
}

/** A publisher answers for a finding by name; the reason is printed. */
export const WaiveFinding = (props: WaiveFindingProps) => {
  const waive = useWaiver(props)
  const isUnsaved = useFormModified()
  const [reason, setReason] = useState<string | null>(null)
  const field = useId()
  const send = async (given: string): Promise<void> => {
    const refusal = await waive(given)
    if (refusal !== null) return void toast.error(refusal)
    setReason(null)
    toast.success('Waived. Readers see the reason on the provenance page.')
  }
  if (reason === null)
    return (
      <button
        className="readiness__waive"
        disabled={isUnsaved}
        onClick={() => setReason('')}
        title={isUnsaved ? 'Save the draft first.' : undefined}
        type="button"
      >
        Waive…
      </button>
    )
  return (
    <div className="readiness__waiver">
      <label htmlFor={field}>
        Why it is printed all the same. Readers will see this, with the publisher’s name.
      </label>
      <textarea
        autoFocus
        id={field}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
        rows={3}
        value={reason}
      />
      <Button
        disabled={reason.trim().length < shortest}
        margin={false}
        onClick={() => void send(reason)}
        size="small"
      >
        Waive
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => setReason(null)} size="small">
        Keep blocking
      </Button>
    </div>
  )
}
