'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffectEvent, useRef, useState } from 'react'
import type { FactCheckView } from '../../commands/readFactCheck.ts'
import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import { useWhileSeen } from '../useWhileSeen.ts'
import { fetchStanding } from './fetchStanding.ts'

/** Milliseconds between two questions while somebody looks. */
const pace = 2000

interface Heard {
  standing: DeskStanding
  /** False while the newsroom does not answer. */
  isHeard: boolean
  /** Asks at once; answers with the newest standing there is. */
  ask: () => Promise<DeskStanding>
}

/**
 * How the article stands, kept fresh: `onNews` hears what came between two answers. When the text or
 * its links changed, the page itself is read anew; until it is there the old text keeps its old standing.
 */
export const useStanding = (
  view: FactCheckView,
  onNews: (before: DeskStanding, after: DeskStanding) => void,
): Heard => {
  const { config } = useConfig()
  const router = useRouter()
  const [heard, setHeard] = useState<DeskStanding | null>(null)
  const [isHeard, setIsHeard] = useState(true)
  const last = useRef(view.standing)
  const api = `${config.serverURL}${config.routes.api}`
  const tell = useEffectEvent(onNews)
  const ask = useCallback(async (): Promise<DeskStanding> => {
    const answer = await fetchStanding(api, view.id, last.current.digest)
    setIsHeard(answer !== 'unheard')
    if (answer === 'unheard' || answer === 'same' || answer.digest === last.current.digest)
      return last.current
    const before = last.current
    last.current = answer
    setHeard(answer)
    tell(before, answer)
    if (answer.textKey !== before.textKey) router.refresh()
    return answer
  }, [api, router, view.id])
  useWhileSeen(ask, pace)
  const standing = heard?.textKey === view.standing.textKey ? heard : view.standing
  return { standing, isHeard, ask }
}
