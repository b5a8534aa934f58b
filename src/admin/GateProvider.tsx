'use client'
import { useConfig } from '@payloadcms/ui'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { type GateAnswer, gateAnswer } from './gateAnswer.ts'

interface Gate {
  /** The last answers, by the path that was asked. */
  answers: Readonly<Record<string, GateAnswer>>
  /** Asks anew; unsaved values, if any, are judged instead of the saved ones. */
  ask: (path: string, unsaved?: Record<string, unknown>) => Promise<GateAnswer>
}

const GateContext = createContext<Gate | null>(null)

const fetchAnswer = async (address: string, unsaved?: Record<string, unknown>): Promise<GateAnswer> => {
  const question: RequestInit = unsaved
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(unsaved) }
    : {}
  return fetch(address, { credentials: 'include', ...question })
    .then((response) => response.json())
    .then(gateAnswer, () => gateAnswer(null))
}

/** Keeps what the gate said, so that badge, panel and buttons of one document agree. */
export const GateProvider = ({ children }: { children: ReactNode }) => {
  const { config } = useConfig()
  const [answers, setAnswers] = useState<Record<string, GateAnswer>>({})
  const turns = useRef<Record<string, number>>({})
  const base = `${config.serverURL}${config.routes.api}`
  const ask = useCallback<Gate['ask']>(
    async (path, unsaved) => {
      const turn = (turns.current[path] ?? 0) + 1
      turns.current[path] = turn
      const answer = await fetchAnswer(`${base}${path}`, unsaved)
      // An older question may be answered last; the newer answer stays.
      if (turns.current[path] === turn) setAnswers((all) => ({ ...all, [path]: answer }))
      return answer
    },
    [base],
  )
  const gate = useMemo(() => ({ answers, ask }), [answers, ask])
  return <GateContext.Provider value={gate}>{children}</GateContext.Provider>
}

/** The gate's answers, and a way to ask. */
export const useGate = (): Gate => {
  const gate = useContext(GateContext)
  if (!gate) throw new Error('useGate needs the GateProvider above it.')
  return gate
}
