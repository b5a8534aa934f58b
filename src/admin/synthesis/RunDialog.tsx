'use client'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import type { SynthesisRun } from '../../domain/synthesis/synthesisView.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { RunSteps } from './RunSteps.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import { useRun } from './useRun.ts'

interface RunDialogProps {
  run: string
  onClose: () => void
  onAgain: () => void
}

interface EndProps extends Omit<RunDialogProps, 'run'> {
  ended: SynthesisRun
}

const Made = ({ ended, onClose }: EndProps) => (
  <>
    <p>{ended.step}. Every sentence cites what it rests on; read it, change it, and send it to fact-check.</p>
    <div className="over-desk__acts">
      <button className="desk-button" onClick={onClose} type="button">
        Stay here <kbd>Esc</kbd>
      </button>
      {ended.article !== null && (
        <Link
          className="desk-button desk-button--main"
          data-first
          href={`/admin/collections/articles/${ended.article}`}
          prefetch={false}
        >
          Open the draft
        </Link>
      )}
    </div>
  </>
)

const Unmade = ({ ended, onClose, onAgain }: EndProps) => (
  <>
    <p>{ended.reason ?? 'Nothing was changed.'}</p>
    <div className="over-desk__acts">
      <button className="desk-button" onClick={onClose} type="button">
        Leave it <kbd>Esc</kbd>
      </button>
      <button className="desk-button desk-button--main" data-first onClick={onAgain} type="button">
        Try again
      </button>
    </div>
  </>
)

const Going = ({ cancel, onClose }: { cancel: () => Promise<string | null>; onClose: () => void }) => {
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <>
      {refusal !== null && <p role="alert">{refusal}</p>}
      <p className="over-desk__note">You may go on meanwhile: it goes on without this window.</p>
      <div className="over-desk__acts">
        <button className="desk-button" onClick={onClose} type="button">
          Go on working <kbd>Esc</kbd>
        </button>
        <button
          className="desk-button"
          data-first
          onClick={() => void cancel().then(setRefusal)}
          type="button"
        >
          Cancel the synthesis
        </button>
      </div>
    </>
  )
}

const Ended = (props: EndProps) =>
  props.ended.state === 'done' ? <Made {...props} /> : <Unmade {...props} />

/** A run as it goes on, step by step, and what came of it: each takes the focus to what can be done then. */
export const RunDialog = ({ run, onClose, onAgain }: RunDialogProps) => {
  const { view, steps, isHeard, cancel } = useRun(run)
  const { states } = synthesisWords
  const known = view?.synthesis
  if (known && isEnded(known.state))
    return (
      <OverPage key="ended" onClose={onClose} title={states[known.state]}>
        <Ended ended={known} onAgain={onAgain} onClose={onClose} />
      </OverPage>
    )
  return (
    <OverPage key="going" onClose={onClose} title={states.running}>
      <RunSteps isHeard={isHeard} steps={steps} />
      <Going cancel={cancel} onClose={onClose} />
    </OverPage>
  )
}
