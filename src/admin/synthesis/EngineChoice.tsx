'use client'
import { useId } from 'react'
import { RadioChoice } from './RadioChoice.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import type { OrderState } from './useOrder.ts'
import type { SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'

interface EngineChoiceProps extends Pick<SynthesisChoices, 'engines'> {
  order: OrderState
}

/** Who writes the draft; an engine that may not says why. */
export const EngineChoice = ({ order: { set, change }, engines }: EngineChoiceProps) => {
  const name = useId()
  return (
    <fieldset className="order-choices">
      <legend>Written by</legend>
      {engines.map(({ engine, isOpen, model, reason }) => {
        const { title, told } = synthesisWords.engines[engine]
        return (
          <RadioChoice
            isChosen={set.engine === engine}
            isClosed={!isOpen}
            key={engine}
            name={name}
            onChoose={() => change({ engine })}
            told={reason ?? told}
            title={model === null ? title : `${title}, ${model}`}
            value={engine}
          />
        )
      })}
    </fieldset>
  )
}
