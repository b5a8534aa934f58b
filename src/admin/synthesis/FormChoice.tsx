'use client'
import { useId } from 'react'
import { synthesisForm } from '../../domain/synthesis/synthesisOrder.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import type { OrderState } from './useOrder.ts'

/** Which form the draft is to have. */
export const FormChoice = ({ order: { set, change } }: { order: OrderState }) => {
  const name = useId()
  return (
    <fieldset className="order-choices">
      <legend>Form</legend>
      {synthesisForm.options.map((form) => (
        <RadioChoice
          isChosen={set.form === form}
          isFirst={set.form === form}
          key={form}
          name={name}
          onChoose={() => change({ form })}
          told={synthesisWords.forms[form].told}
          title={synthesisWords.forms[form].title}
          value={form}
        />
      ))}
    </fieldset>
  )
}
