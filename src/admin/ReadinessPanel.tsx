'use client'
import { useAllFormFields, useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { waivableCode } from '../domain/publication/waiver.ts'
import { FindingList } from './FindingList.tsx'
import type { GateAnswer } from './gateAnswer.ts'
import { goToPlace } from './goToPlace.ts'
import { groupFindings } from './groupFindings.ts'
import { placeOfFinding } from './placeOfFinding.ts'
import { readinessSentence } from './readinessSentence.ts'
import { useAfterDrawer } from './useAfterDrawer.ts'
import { useAfterSubmit } from './useAfterSubmit.ts'
import { useArticleGate } from './useArticleGate.ts'
import { WaiveFinding } from './WaiveFinding.tsx'
import { watchedFields } from './watchedFields.data.ts'

/** Milliseconds of rest before the gate is asked about what was typed. */
const rest = 600

const sentenceOf = (id: string | null, answer: GateAnswer | null): string => {
  if (id === null) return 'Save the draft first, then list what it rests on.'
  if (answer === null) return 'Asking the gate…'
  return answer.ok ? readinessSentence(answer.report.findings) : answer.sentence
}

const stateOf = (answer: GateAnswer | null): string => {
  if (!answer?.ok) return 'unknown'
  return blockingFindings(answer.report.findings).length > 0 ? 'blocked' : 'clear'
}

/** Asks anew as the editor types, saves, is refused, or comes back from a drawer. */
const useFreshAnswer = ({ id, ask }: Pick<ReturnType<typeof useArticleGate>, 'id' | 'ask'>): void => {
  const [fields] = useAllFormFields()
  const askAgain = useEffectEvent(() => void ask())
  const watched = watchedFields.map((name) => fields[name]?.value)
  useEffect(() => {
    const timer = setTimeout(askAgain, rest)
    return () => clearTimeout(timer)
  }, [id, ...watched])
  useAfterDrawer(() => void ask())
  useAfterSubmit(() => void ask())
}

/** A way for publishers to answer for what may be waived; nothing for everybody and everything else. */
const useWaiverOf = (article: string | null) => {
  const { user } = useAuth()
  if (article === null || !mayAct(rolesOf(user), 'publish')) return undefined
  return (finding: Finding) =>
    finding.severity === 'block' && waivableCode.safeParse(finding.code).success ? (
      <WaiveFinding article={article} finding={finding} />
    ) : null
}

/** What stands between this article and print; each finding leads to its place. */
export const ReadinessPanel = () => {
  const { id, answer, ask } = useArticleGate()
  useFreshAnswer({ id, ask })
  const waiverOf = useWaiverOf(id)
  const groups = answer?.ok ? groupFindings(answer.report.findings) : []
  return (
    <section
      aria-label="Readiness"
      className={`readiness readiness--${stateOf(answer)}`}
      id={`readiness-${id ?? 'new'}`}
      tabIndex={-1}
    >
      <p aria-live="polite" className="readiness__summary" role="status">
        {sentenceOf(id, answer)}
      </p>
      {groups.map((group) => (
        <FindingList
          key={group.group}
          {...group}
          onGo={(one) => goToPlace(placeOfFinding(one))}
          {...(waiverOf ? { instead: waiverOf } : {})}
        />
      ))}
    </section>
  )
}
