'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { FactCheckView } from '../../commands/readFactCheck.ts'
import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import type { Finding } from '../../domain/publication/finding.ts'
import type { Desk } from './DeskContext.tsx'
import { decisionOn } from './decisionOn.ts'
import { doneSentence } from './doneSentence.ts'
import { firstSentence } from './firstSentence.ts'
import type { Selection } from './Selection.ts'
import { sendDecision } from './sendDecision.ts'

interface Deciding {
  view: FactCheckView
  standing: DeskStanding
  selected: Selection | null
  ask: () => Promise<DeskStanding>
  say: (sentence: string) => void
}

/** One after the other, in the order they were taken: each counts what is left behind those before it. */
const useTurns = () => {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return <Result>(act: () => Promise<Result>): Promise<Result> => {
    const mine = last.current.then(act)
    last.current = mine.catch(() => undefined)
    return mine
  }
}

/** Sends what a fact-checker decides and says what came of it. */
export const useDecisions = ({ view, standing, selected, ask, say }: Deciding) => {
  const { config } = useConfig()
  const inTurn = useTurns()
  const [refused, setRefused] = useState<Finding[] | null>(null)
  const api = `${config.serverURL}${config.routes.api}`

  const nothing = (sentence: string): null => {
    say(sentence)
    return null
  }
  const decide: Desk['decide'] = async (word, upon) => {
    if (view.readOnly !== null) return nothing(view.readOnly)
    const decision = selected && decisionOn(selected, word, { api, ...upon })
    if (!selected || !decision) return nothing('Choose a claim or a link first: j and k go through them.')
    return inTurn(async () => {
      const outcome = await sendDecision(decision)
      const after = await ask()
      if (outcome.ok) return nothing(doneSentence(selected, word.status, after))
      const told = { me: view.me, now: new Date() }
      // In a changed text the number names another claim.
      const isThere = outcome.isStale && after.textKey === upon.standing.textKey
      const sentence = isThere ? firstSentence(selected, after, told) : null
      say(sentence ?? outcome.sentence)
      return sentence === null ? null : { sentence, standing: after }
    })
  }
  const clear = (): Promise<boolean> =>
    inTurn(async () => {
      const { hash, rev } = standing
      const address = `${api}/articles/${view.id}/fact-check/clearance`
      const outcome = await sendDecision({ address, method: 'POST', body: { hash, rev } })
      await ask()
      const findings = outcome.ok ? [] : outcome.findings
      setRefused(findings.length > 0 ? findings : null)
      say(outcome.ok ? `Article cleared, under the hash ${hash.slice(0, 12)}.` : outcome.sentence)
      return findings.length === 0
    })
  return { decide, clear, refused, forget: () => setRefused(null) }
}
