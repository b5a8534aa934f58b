'use client'

interface RunStepsProps {
  steps: readonly string[]
  isHeard: boolean
}

/** What a run was at so far, and what it is at now. */
export const RunSteps = ({ steps, isHeard }: RunStepsProps) => {
  const current = steps.at(-1) ?? 'Asking for it'
  return (
    <>
      <ol className="run-steps">
        {(steps.length === 0 ? [current] : steps).map((step, index) => (
          <li aria-current={index === Math.max(0, steps.length - 1) ? 'step' : undefined} key={step}>
            {step}
          </li>
        ))}
      </ol>
      <p className="run-steps__said" role="status">
        {isHeard ? `${current}…` : 'The newsroom does not answer; it is asked again.'}
      </p>
    </>
  )
}
