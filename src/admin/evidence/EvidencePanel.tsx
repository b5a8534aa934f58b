'use client'
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { askNewsroom } from '../askNewsroom.ts'
import { useAfterSubmit } from '../useAfterSubmit.ts'
import { BringEvidence } from './BringEvidence.tsx'
import { evidenceWords } from './evidenceWords.data.ts'
import { FrozenCopy } from './FrozenCopy.tsx'
import type { LinkOfPanel } from './linkAnswer.ts'
import { sendEvidence } from './sendEvidence.ts'
import { useLink } from './useLink.ts'

const sentenceOf = ({ evidenceState, evidenceNote, recheck }: LinkOfPanel): string =>
  [
    evidenceWords.state[evidenceState ?? 'none'],
    evidenceNote,
    recheck?.state && recheck.at ? evidenceWords.recheck[recheck.state] : null,
  ]
    .filter(Boolean)
    .join(' ')

const useActs = (address: string, refresh: () => void) => ({
  freeze: async (): Promise<void> => {
    const refusal = await askNewsroom(`${address}/freeze`, {})
    if (refusal !== null) return void toast.error(refusal)
    refresh()
  },
  bring: async (form: FormData): Promise<boolean> => {
    const refusal = await sendEvidence(`${address}/evidence`, form)
    if (refusal !== null) toast.error(refusal)
    else {
      toast.success('Kept as evidence, under your name.')
      refresh()
    }
    return refusal === null
  },
})

const Acts = ({ address, refresh }: { address: string; refresh: () => void }) => {
  const { freeze, bring } = useActs(address, refresh)
  const [form, setForm] = useState<'text' | 'screenshot' | null>(null)
  if (form !== null)
    return <BringEvidence onClose={() => setForm(null)} onSend={bring} withPicture={form === 'screenshot'} />
  const button = { buttonStyle: 'secondary', margin: false, size: 'small' } as const
  return (
    <div className="evidence-panel__acts">
      <Button {...button} onClick={() => void freeze()}>
        Freeze again
      </Button>
      <Button {...button} onClick={() => setForm('text')}>
        Upload text
      </Button>
      <Button {...button} onClick={() => setForm('screenshot')}>
        Upload a screenshot
      </Button>
    </div>
  )
}

/** What was frozen of the link that is being edited, and what can be done when it was not. */
export const EvidencePanel = () => {
  const { user } = useAuth()
  const { address, link, refresh } = useLink()
  useAfterSubmit(refresh)
  if (address === null || !link) return null
  const isCitable = link.kind === 'post' || link.kind === 'web'
  return (
    <section aria-label="Evidence" className="evidence-panel" data-state={link.evidenceState ?? 'none'}>
      <h3 className="evidence-panel__title">Evidence</h3>
      <p aria-live="polite" role="status">
        {sentenceOf(link)}
      </p>
      {link.evidence && <FrozenCopy copy={link.evidence} />}
      {isCitable && mayDo(rolesOf(user), 'provenance-links', 'create') && (
        <Acts address={address} refresh={refresh} />
      )}
    </section>
  )
}
