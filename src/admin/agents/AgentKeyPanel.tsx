'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'
import { orderAtNewsroom } from '../askNewsroom.ts'

const issued = z.object({ key: z.string() })

interface Said {
  key: string | null
  refusal: string | null
}

const Key = ({ said }: { said: Said }) => (
  <div aria-live="polite">
    {said.refusal && <p role="alert">{said.refusal}</p>}
    {said.key && (
      <p>
        Copy it now; it is kept as a hash and never shown again: <code data-agent-key>{said.key}</code>
      </p>
    )}
  </div>
)

/** A key is never opened again: one click too many must not end it. */
const RevokeButton = ({ onRevoke }: { onRevoke: () => void }) => {
  const [isAsked, setAsked] = useState(false)
  return (
    <button className="desk-button" onClick={isAsked ? onRevoke : () => setAsked(true)} type="button">
      {isAsked ? 'Yes, revoke it for good' : 'Revoke…'}
    </button>
  )
}

const useKeyActs = (id: string) => {
  const router = useRouter()
  const [said, setSaid] = useState<Said>({ key: null, refusal: null })
  const order = async (act: 'issue' | 'revoke'): Promise<void> => {
    const answer = await orderAtNewsroom(`/api/agent-keys/${id}/${act}`, {})
    const key = answer.refusal === null ? (issued.safeParse(answer.body).data?.key ?? null) : null
    setSaid({ key, refusal: answer.refusal })
    router.refresh()
  }
  return { said, order }
}

/** Makes the key of an agent, shows it once, and revokes it. */
export const AgentKeyPanel = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { said, order } = useKeyActs(String(id ?? ''))
  if (id === undefined) return <p className="field-type">Save it first; then its key is made here.</p>
  if (savedDocumentData?.['revokedAt'])
    return <p className="field-type">This key was revoked. It opens nothing any more.</p>
  const isMade = Boolean(savedDocumentData?.['keySha256']) || said.key !== null
  return (
    <div className="field-type">
      <p>
        <button className="desk-button" onClick={() => void order('issue')} type="button">
          {isMade ? 'Make another key and void this one' : 'Make the key'}
        </button>{' '}
        <RevokeButton onRevoke={() => void order('revoke')} />
      </p>
      <Key said={said} />
    </div>
  )
}
