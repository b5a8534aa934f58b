'use client'
import type { SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { ContestedTellings } from './ContestedTellings.tsx'
import { DraftProposals } from './DraftProposals.tsx'
import { DraftsBeside } from './DraftsBeside.tsx'
import { DraftSentences } from './DraftSentences.tsx'
import { DroppedSentences } from './DroppedSentences.tsx'
import { madeSentence } from './madeSentence.ts'
import { useSentenceActs } from './useSentenceActs.ts'

interface DraftOfArticleProps {
  view: SynthesisView
  /** What follows an act upon its sentences. */
  after: () => void
}

/** The draft an article has: how it was made, what is contested, its sentences, and what the checks took out. */
export const DraftOfArticle = ({ view, after }: DraftOfArticleProps) => {
  const acts = useSentenceActs({ synthesis: view.synthesis.id, after })
  return (
    <>
      <p className="synthesis__made">{madeSentence(view)}</p>
      <ContestedTellings tellings={view.tellings} />
      <DraftProposals acts={acts} view={view} />
      <DraftsBeside after={after} drafts={view.beside} />
      <DraftSentences acts={acts} view={view} />
      <DroppedSentences dropped={view.dropped} />
      {view.framingPrompt !== '' && (
        <p className="synthesis__framing">
          <strong>For the framing note</strong> {view.framingPrompt}
        </p>
      )}
    </>
  )
}
