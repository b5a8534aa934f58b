'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import { synthesisView, type SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { askNewsroom } from '../askNewsroom.ts'
import { readNewsroom } from './readNewsroom.ts'

/** Milliseconds between two looks at a run that goes on. */
const pace = 800

interface Seen {
  id: string
  view: SynthesisView | null
  /** What it was at, the earliest first. */
  steps: readonly string[]
}

const withLook = ({ steps }: Seen, view: SynthesisView): Seen => {
  const { id, step } = view.synthesis
  return { id, view, steps: step === '' || steps.at(-1) === step ? steps : [...steps, step] }
}

/**
 * A run as it goes on: looked at about every second until it ends, and whenever `look` asks for it.
 * @param id null for none
 */
export const useRun = (id: string | null) => {
  const { config } = useConfig()
  const [seen, setSeen] = useState<Seen>({ id: '', view: null, steps: [] })
  const [isHeard, setIsHeard] = useState(true)
  const [turn, setTurn] = useState(0)
  const address = `${config.serverURL}${config.routes.api}/syntheses/${id ?? ''}`
  const look = useCallback(() => setTurn((before) => before + 1), [])
  useEffect(() => {
    if (id === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isWanted = true
    const lookNow = async (): Promise<void> => {
      const view = await readNewsroom(`${address}/view`, synthesisView)
      if (!isWanted) return
      setIsHeard(view !== null)
      if (view) setSeen((before) => withLook(before.id === id ? before : { id, view, steps: [] }, view))
      if (!view || !isEnded(view.synthesis.state)) timer = setTimeout(() => void lookNow(), pace)
    }
    void lookNow()
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [id, address, turn])
  const cancel = async (): Promise<string | null> => {
    const refusal = await askNewsroom(`${address}/cancel`, {})
    look()
    return refusal
  }
  const isOfThis = seen.id === id
  return {
    view: isOfThis ? seen.view : null,
    steps: isOfThis ? seen.steps : [],
    isHeard,
    look,
    cancel,
  }
}
