'use client'
import { type FormEvent, type ReactNode, useId } from 'react'
import { OverPage } from '../desk/OverPage.tsx'
import { EngineChoice } from './EngineChoice.tsx'
import { FormChoice } from './FormChoice.tsx'
import { OrderItems } from './OrderItems.tsx'
import { useChoices } from './useChoices.ts'
import type { OrderState } from './useOrder.ts'

interface OrderDialogProps {
  order: OrderState
  /** What its items contest, where that is known. */
  beside?: ReactNode
  onClose: () => void
}

const Words = ({ order: { set, change } }: { order: OrderState }) => {
  const id = useId()
  return (
    <div className="order-words">
      <label htmlFor={`${id}-angle`}>
        Angle <span className="order-choice__told">if it is to lead on one thing</span>
      </label>
      <input
        autoComplete="off"
        dir="auto"
        id={`${id}-angle`}
        maxLength={400}
        onChange={(event) => change({ angle: event.target.value })}
        placeholder="What it is to be about, in your words"
        value={set.angle}
      />
      <label htmlFor={`${id}-length`}>Words at most</label>
      <input
        className="order-words__length"
        id={`${id}-length`}
        inputMode="numeric"
        max={2000}
        min={40}
        onChange={(event) => change({ length: event.target.value })}
        type="number"
        value={set.length}
      />
    </div>
  )
}

/** Sets what a draft is made from and how, and orders it. */
export const OrderDialog = ({ order, beside, onClose }: OrderDialogProps) => {
  const { missing, refusal, isSending, send } = order
  const { engines, forms } = useChoices()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // In the article it would be taken for the form of the document round it.
    event.stopPropagation()
    void send()
  }
  return (
    <OverPage onClose={onClose} title="Synthesise a draft">
      <form className="order" noValidate onSubmit={submit}>
        <FormChoice forms={forms} order={order} />
        <Words order={order} />
        <OrderItems order={order} />
        {beside}
        <EngineChoice engines={engines} order={order} />
        <p aria-live="polite" className="order__refusal" role="status">
          {refusal ?? missing}
        </p>
        <div className="over-desk__acts">
          <button className="desk-button" onClick={onClose} type="button">
            Not now <kbd>Esc</kbd>
          </button>
          <button
            className="desk-button desk-button--main"
            disabled={missing !== null || isSending}
            type="submit"
          >
            {isSending ? 'Ordering…' : 'Synthesise'} <kbd>Enter</kbd>
          </button>
        </div>
      </form>
    </OverPage>
  )
}
