'use client'
import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { askNewsroom } from '../askNewsroom.ts'
import { ImpactNote } from '../impact/ImpactNote.tsx'

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

/** Lets one proposed update go: an editor or a publisher says why, by name and on record. */
export const DismissUpdate = ({ update }: { update: string }) => {
  const { user } = useAuth()
  const dismiss = useDismissal(update)
  const [isAsked, setIsAsked] = useState(false)
  if (!mayDo(rolesOf(user), 'stories', 'update')) return null
  if (isAsked)
    return (
      <ImpactNote
        ask="Why is nothing to be done?"
        confirm="Dismiss"
        onClose={() => setIsAsked(false)}
        onConfirm={(reason) => void dismiss(reason)}
      />
    )
  return (
    <div className="impact__acts">
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsked(true)} size="small">
        Dismiss…
      </Button>
    </div>
  )
}
