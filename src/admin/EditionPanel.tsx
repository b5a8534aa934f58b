'use client'
import { useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import type { GateAnswer, GateReport } from './gateAnswer.ts'
import { LineupRow } from './LineupRow.tsx'
import { lineupSentence } from './lineupSentence.ts'
import { useAfterDrawer } from './useAfterDrawer.ts'
import { useAfterSubmit } from './useAfterSubmit.ts'
import { useEditionGate } from './useEditionGate.ts'

const howToFill =
  'Below, under “Lineup”, add a section, choose its articles and save. The first article of the first section leads the front page.'

const sentenceOf = (id: string | null, answer: GateAnswer | null): string => {
  if (id === null) return 'Choose the day and save. Then fill the lineup.'
  if (answer === null) return 'Reading the lineup…'
  return answer.ok ? lineupSentence(answer.report) : answer.sentence
}

const stateOf = (answer: GateAnswer | null): string => {
  if (!answer?.ok) return 'unknown'
  return blockingFindings(answer.report.findings).length > 0 ? 'blocked' : 'clear'
}

const Lineup = ({ report }: { report: GateReport }) =>
  report.articles.length === 0 ? (
    <p className="readiness__note">{howToFill}</p>
  ) : (
    <ol className="lineup">
      {report.articles.map((article) => (
        <LineupRow article={article} key={article.id} />
      ))}
    </ol>
  )

/** The lineup as a press would print it now, with all that stands in the way. */
export const EditionPanel = () => {
  const { id, answer, ask } = useEditionGate()
  const modified = useFormModified()
  useEffect(() => void ask(), [ask])
  useAfterSubmit(() => void ask())
  useAfterDrawer(() => void ask())
  return (
    <section
      aria-label="What would be printed"
      className={`readiness readiness--${stateOf(answer)}`}
      id={`readiness-${id ?? 'new'}`}
      tabIndex={-1}
    >
      <p aria-live="polite" className="readiness__summary" role="status">
        {sentenceOf(id, answer)}
      </p>
      {modified && id !== null && (
        <p className="readiness__note">This is what was saved; your changes are not in it yet.</p>
      )}
      {answer?.ok && <Lineup report={answer.report} />}
    </section>
  )
}
