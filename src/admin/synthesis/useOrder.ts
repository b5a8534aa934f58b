'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { orderedSynthesis } from '../../domain/synthesis/synthesisView.ts'
import { orderAtNewsroom } from '../askNewsroom.ts'
import { firstOrder, type OrderSet } from './firstOrder.ts'
import type { ItemChoice } from './ItemChoice.ts'
import { refusalOfOrder } from './refusalOfOrder.ts'
import { storyOfAll } from './storyOfAll.ts'
import { synthesisWords } from './synthesisWords.data.ts'

export interface Ordering {
  items: readonly ItemChoice[]
  /** Ids of those that are ticked to begin with. */
  wanted: readonly string[]
  /** What it is drafted for, and from; null for a new article, and for no story. */
  article: string | null
  story: string | null
  /** Is told the id of the run. */
  onOrdered: (run: string) => void
}

const isUsual = ({ form, length }: OrderSet): boolean => length === String(synthesisWords.forms[form].usual)

/** Another form brings its usual length, where nobody asked for another one. */
const withChange = (before: OrderSet, some: Partial<OrderSet>): OrderSet => {
  const after = { ...before, ...some }
  if (some.form === undefined || !isUsual(before)) return after
  return { ...after, length: String(synthesisWords.forms[after.form].usual) }
}

/** What an editor orders, as they set it, and its sending; a refusal is told in words. */
export const useOrder = ({ items, wanted, article, story, onOrdered }: Ordering) => {
  const { config } = useConfig()
  const [set, setSet] = useState(() => firstOrder(items, wanted))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const missing = refusalOfOrder(set)
  const change = (some: Partial<OrderSet>): void => {
    setRefusal(null)
    setSet((before) => withChange(before, some))
  }
  const tick = (id: string): void => {
    const { ticked } = set
    change({ ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id] })
  }
  const send = async (): Promise<void> => {
    if (missing !== null || isSending) return
    setIsSending(true)
    const { ticked, length, ...order } = set
    const chosen = items.filter(({ id }) => ticked.includes(id))
    const of = { article, story: storyOfAll(chosen, story) }
    const body = { ...order, length: Number(length), items: chosen.map(({ id }) => id), ...of }
    const answer = await orderAtNewsroom(`${config.serverURL}${config.routes.api}/syntheses/order`, body)
    setIsSending(false)
    if (answer.refusal !== null) return setRefusal(answer.refusal)
    onOrdered(orderedSynthesis.parse(answer.body).synthesis.id)
  }
  return { items, set, change, tick, send, missing, refusal, isSending }
}

export type OrderState = ReturnType<typeof useOrder>
