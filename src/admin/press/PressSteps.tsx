import { type PressStep, pressStep } from '../../domain/editions/pressStep.ts'
import { pressWords } from './pressWords.data.ts'

const stateOf = (step: PressStep, steps: readonly PressStep[]): string => {
  if (steps.at(-1) === step) return 'now'
  return steps.includes(step) ? 'done' : 'ahead'
}

const sign: Readonly<Record<string, string>> = { now: '…', done: '✓', ahead: '·' }

/** The steps of a press, with how far it has come. */
export const PressSteps = ({ steps }: { steps: readonly PressStep[] }) => (
  <ol aria-label="Steps of the press" className="press-steps">
    {pressStep.options.map((step) => {
      const state = stateOf(step, steps)
      return (
        <li
          aria-current={state === 'now' ? 'step' : undefined}
          className={`press-steps__${state}`}
          key={step}
        >
          <span aria-hidden="true">{sign[state]}</span> {pressWords[step]}
        </li>
      )
    })}
  </ol>
)
