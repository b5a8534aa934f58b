'use client'
import { draftPart } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { useId } from 'react'
import { type DraftRow, draftRows } from './draftRows.ts'
import { SentenceRow } from './SentenceRow.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import type { SentenceActs } from './useSentenceActs.ts'

interface PartProps {
  title: string
  rows: readonly DraftRow[]
  acts: SentenceActs
}

const Part = ({ title, rows, acts }: PartProps) =>
  rows.length === 0 ? null : (
    <>
      <h5>{title}</h5>
      <ol>
        {rows.map((row) => (
          <SentenceRow acts={acts} key={row.sentence.id} row={row} />
        ))}
      </ol>
    </>
  )

/** The sentences of a draft by the parts of the paper’s form, in the order of print. */
export const DraftSentences = ({ view, acts }: { view: SynthesisView; acts: SentenceActs }) => {
  const rows = draftRows(view)
  const id = useId()
  return (
    <section aria-labelledby={id} className="draft-sentences">
      <h4 id={id}>Its sentences, each with what it rests on</h4>
      <div className="draft-sentences__all">
        {draftPart.options.map((part) => (
          <Part
            acts={acts}
            key={part}
            rows={rows.filter(({ sentence }) => sentence.part === part)}
            title={synthesisWords.parts[part]}
          />
        ))}
      </div>
    </section>
  )
}
