'use client'
import type { SynthesisLine } from '../../domain/synthesis/synthesisView.ts'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import { DraftOfArticle } from './DraftOfArticle.tsx'
import { RunInPanel } from './RunInPanel.tsx'
import { SynthesiseArticle } from './SynthesiseArticle.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import { useSynthesisPanel } from './useSynthesisPanel.ts'

type Panel = ReturnType<typeof useSynthesisPanel>

/** Why the newest run brought no draft; nothing of one that did. */
const Unmade = ({ newest }: { newest: SynthesisLine | null }) =>
  newest && isEnded(newest.state) && newest.state !== 'done' ? (
    <p className={`synthesis__unmade synthesis__unmade--${newest.state}`} role="status">
      <strong>{synthesisWords.states[newest.state]}.</strong> {newest.reason ?? 'Nothing was changed.'}
    </p>
  ) : null

const orderLabel = ({ newest, draft }: Panel): string => {
  if (newest && newest.state !== 'done') return 'Try again…'
  return draft.view ? 'Synthesise again…' : 'Synthesise…'
}

const Head = ({ panel }: { panel: Panel }) => {
  const { newest, mayOrder, ordering } = panel
  const isGoing = newest !== null && !isEnded(newest.state)
  return (
    <div className="synthesis__head">
      <h3>Synthesis</h3>
      {mayOrder && !isGoing && (
        <button className="desk-button" onClick={() => void ordering.begin()} type="button">
          {orderLabel(panel)}
        </button>
      )}
    </div>
  )
}

const Content = ({ panel: { newest, going, draft, after } }: { panel: Panel }) => {
  if (newest === null)
    return <p className="synthesis__none">No draft was made for this article from the wire.</p>
  return (
    <>
      {!isEnded(newest.state) && <RunInPanel run={going} />}
      <Unmade newest={newest} />
      {draft.view && <DraftOfArticle after={after} key={draft.view.synthesis.id} view={draft.view} />}
    </>
  )
}

/** How the article that is being edited was drafted from the wire, sentence by sentence, and a way to do so. */
export const SynthesisPanel = () => {
  const panel = useSynthesisPanel()
  const { article, runs, mayOrder, ordering, look } = panel
  if (article === null || runs === null || (panel.newest === null && !mayOrder)) return null
  return (
    <section aria-label="Synthesis" className="synthesis">
      <Head panel={panel} />
      <Content panel={panel} />
      {ordering.from && (
        <SynthesiseArticle
          article={article}
          from={ordering.from}
          onClose={ordering.close}
          onOrdered={() => {
            ordering.close()
            void look()
          }}
        />
      )}
    </section>
  )
}
