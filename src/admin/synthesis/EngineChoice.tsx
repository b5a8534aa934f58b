'use client'
import { useId } from 'react'
import { RadioChoice } from './RadioChoice.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import { useEngines } from './useEngines.ts'
import type { OrderState } from './useOrder.ts'

/** Who writes the draft; an engine that may not says why. */
export const EngineChoice = ({ order: { set, change } }: { order: OrderState }) => {
  const name = useId()
  const engines = useEngines()
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
