'use client'
import { toast } from '@payloadcms/ui'
import { RunSteps } from './RunSteps.tsx'
import type { useRun } from './useRun.ts'

interface RunInPanelProps {
  run: ReturnType<typeof useRun>
}

/** The run that goes on for this article, and a way to end it. */
export const RunInPanel = ({ run: { view, steps, isHeard, cancel } }: RunInPanelProps) => {
  const end = async (): Promise<void> => {
    const refusal = await cancel()
    if (refusal !== null) toast.error(refusal)
  }
  return (
    <div className="synthesis__run">
      <RunSteps isHeard={isHeard} steps={steps} />
      {view?.may.cancel && (
        <button className="desk-button" onClick={() => void end()} type="button">
          Cancel the synthesis
        </button>
      )}
    </div>
  )
}
