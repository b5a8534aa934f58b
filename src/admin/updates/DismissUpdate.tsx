'use client'
import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { askNewsroom } from '../askNewsroom.ts'

const useDismissal = (update: string) => {
  const { config } = useConfig()
  const router = useRouter()
  return async (reason: string): Promise<void> => {
    const address = `${config.serverURL}${config.routes.api}/proposed-updates/${update}/dismiss`
    const refusal = await askNewsroom(address, { reason })
    if (refusal !== null) return void toast.error(refusal)
    toast.success('Dismissed, and put on record. The same news is not proposed again.')
    router.refresh()
  }
}

const Reason = ({ onConfirm, onClose }: { onConfirm: (reason: string) => void; onClose: () => void }) => {
  const [reason, setReason] = useState('')
  const field = useId()
  return (
    <div className="impact__note">
      <label htmlFor={field}>Why is nothing to be done?</label>
      <textarea
        autoFocus
        id={field}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
        rows={2}
        value={reason}
      />
      <div className="impact__acts">
        <Button disabled={reason.trim() === ''} margin={false} onClick={() => onConfirm(reason)} size="small">
          Dismiss
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          Keep open
        </Button>
      </div>
    </div>
  )
}

/** Lets one proposed update go: an editor or a publisher says why, by name and on record. */
export const DismissUpdate = ({ update }: { update: string }) => {
  const { user } = useAuth()
  const dismiss = useDismissal(update)
  const [isAsked, setIsAsked] = useState(false)
  if (!mayDo(rolesOf(user), 'stories', 'update')) return null
  if (isAsked)
    return <Reason onClose={() => setIsAsked(false)} onConfirm={(reason) => void dismiss(reason)} />
  return (
    <div className="impact__acts">
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsked(true)} size="small">
        Dismiss…
      </Button>
    </div>
  )
}
