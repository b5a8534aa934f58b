'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import { articleSyntheses, type SynthesisLine } from '../../domain/synthesis/synthesisView.ts'
import { useWhileSeen } from '../useWhileSeen.ts'
import { readNewsroom } from './readNewsroom.ts'

/** Milliseconds between two looks: while a run goes on, and otherwise, as another may order one. */
const pace = { going: 2000, still: 10_000 }

/** The runs that drafted for an article, the newest first; null while nothing is known of them. */
export const useArticleRuns = (article: string | null) => {
  const { config } = useConfig()
  const [runs, setRuns] = useState<SynthesisLine[] | null>(null)
  const address = `${config.serverURL}${config.routes.api}/articles/${article ?? ''}/syntheses`
  const look = useCallback(async (): Promise<void> => {
    const read = article === null ? null : await readNewsroom(address, articleSyntheses)
    if (read) setRuns(read.syntheses)
  }, [article, address])
  useEffect(() => void look(), [look])
  const isGoing = runs?.some(({ state }) => !isEnded(state)) ?? false
  useWhileSeen(look, isGoing ? pace.going : pace.still)
  return { runs, look }
}
