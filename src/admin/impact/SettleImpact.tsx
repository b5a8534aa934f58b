'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { askNewsroom } from '../askNewsroom.ts'

interface SettleImpactProps {
  link: string
  /** Where the article is corrected. */
  article: string
}

const useSettlement = (link: string) => {
  const { config } = useConfig()
  const router = useRouter()
  return async (note: string): Promise<void> => {
    const refusal = await askNewsroom(
      `${config.serverURL}${config.routes.api}/provenance-links/${link}/settle`,
      { note },
    )
    if (refusal !== null) return void toast.error(refusal)
    toast.success('Settled, and put on record.')
    router.refresh()
  }
}

/** What an editor or a fact-checker does about a source that changed; by name, and on record. */
export const SettleImpact = ({ link, article }: SettleImpactProps) => {
  const settle = useSettlement(link)
  const [note, setNote] = useState<string | null>(null)
  const field = useId()
  if (note === null)
    return (
      <div className="impact__acts">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void settle('Still holds.')}
          size="small"
        >
          Still holds
        </Button>
        <Button buttonStyle="secondary" el="anchor" margin={false} size="small" url={article}>
          Correct the article
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setNote('')} size="small">
          Settled…
        </Button>
      </div>
    )
  return (
    <div className="impact__note">
      <label htmlFor={field}>What was done about it?</label>
      <textarea
        autoFocus
        id={field}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
        rows={2}
        value={note}
      />
      <div className="impact__acts">
        <Button disabled={note.trim() === ''} margin={false} onClick={() => void settle(note)} size="small">
          Settle
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setNote(null)} size="small">
          Keep open
        </Button>
      </div>
    </div>
  )
}
