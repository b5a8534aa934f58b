'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { FrozenCopy } from './fetchEvidence.ts'

/** The picture an editor brought as evidence; its words stand below it. */
export const Screenshot = ({ copy }: { copy: FrozenCopy }) => {
  const { config } = useConfig()
  const [isThere, setIsThere] = useState(true)
  if (!isThere) return <p className="evidence-text__missing">The screenshot itself cannot be shown.</p>
  const address = `${config.serverURL}${config.routes.api}/evidence/${copy.id}/picture`
  return (
    <img
      alt="Screenshot brought as evidence; what it says stands below it"
      className="evidence-text__screenshot"
      onError={() => setIsThere(false)}
      src={address}
    />
  )
}
