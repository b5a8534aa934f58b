'use client'
import { useId } from 'react'
import { synthesisForm } from '../../domain/synthesis/synthesisOrder.ts'
import type { SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'
import { FormGuidance } from './FormGuidance.tsx'
import { RadioChoice } from './RadioChoice.tsx'
import { synthesisWords } from './synthesisWords.data.ts'
import type { OrderState } from './useOrder.ts'

interface FormChoiceProps extends Pick<SynthesisChoices, 'forms'> {
  order: OrderState
}

/** Which form the draft is to have, and what the house says of the chosen one. */
export const FormChoice = ({ order: { set, change }, forms }: FormChoiceProps) => {
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
      <FormGuidance forms={forms} set={set} />
    </fieldset>
  )
}
