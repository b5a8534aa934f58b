'use client'
import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { askNewsroom } from '../askNewsroom.ts'
import { ImpactNote } from './ImpactNote.tsx'

interface SettleImpactProps {
  link: string
  /** Where the article is corrected. */
  article: string
  isPrinted: boolean
}

const useSettlement = (link: string) => {
  const { config } = useConfig()
  const router = useRouter()
  return async (note: string, voids: boolean): Promise<void> => {
    const refusal = await askNewsroom(
      `${config.serverURL}${config.routes.api}/provenance-links/${link}/settle`,
      { note, voids },
    )
    if (refusal !== null) return void toast.error(refusal)
    toast.success(
      voids
        ? 'Void, and on record: the article is with the fact-checkers again.'
        : 'Settled, and put on record.',
    )
    router.refresh()
  }
}

/** What is in print is put right or taken down by a publisher; what is not, in the article itself. */
const Mend = ({ article, isPrinted }: Omit<SettleImpactProps, 'link'>) => {
  const { user } = useAuth()
  const small = { buttonStyle: 'secondary', el: 'anchor', margin: false, size: 'small' } as const
  if (!isPrinted || !mayAct(rolesOf(user), 'correct'))
    return (
      <Button {...small} url={article}>
        Correct the article
      </Button>
    )
  return (
    <>
      <Button {...small} url={`${article}#correction`}>
        Correct…
      </Button>
      <Button {...small} url={`${article}#kill`}>
        Kill…
      </Button>
    </>
  )
}

type Asked = 'settle' | 'void'

const questions: Record<Asked, { ask: string; confirm: string }> = {
  settle: { ask: 'What was done about it?', confirm: 'Settle' },
  void: {
    ask: 'Why does the article no longer stand on it? It goes back to the fact-checkers, and the word on this link falls.',
    confirm: 'Void the clearance',
  },
}

/** What an editor or a fact-checker does about a source that changed; by name, and on record. */
export const SettleImpact = ({ link, ...where }: SettleImpactProps) => {
  const settle = useSettlement(link)
  const [asked, setAsked] = useState<Asked | null>(null)
  const secondary = { buttonStyle: 'secondary', margin: false, size: 'small' } as const
  if (asked !== null)
    return (
      <ImpactNote
        {...questions[asked]}
        onClose={() => setAsked(null)}
        onConfirm={(note) => void settle(note, asked === 'void')}
      />
    )
  return (
    <div className="impact__acts">
      <Button {...secondary} onClick={() => void settle('Still holds.', false)}>
        Still holds
      </Button>
      <Mend {...where} />
      <Button {...secondary} onClick={() => setAsked('void')}>
        Void the clearance…
      </Button>
      <Button {...secondary} onClick={() => setAsked('settle')}>
        Settled…
      </Button>
    </div>
  )
}
