'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { plan as planShape, type Plan } from '../../domain/editions/plan/plan.ts'
import { refusedBy } from '../press/pressLine.ts'
import { useWhileSeen } from '../useWhileSeen.ts'
import type { Board } from './Board.ts'

/** Milliseconds between two looks at what others did, while somebody looks. */
const pace = 15_000

type Asked = { plan: Plan } | { sentence: string }

const ask = async (address: string, question: RequestInit = {}): Promise<Asked> => {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(address, { credentials: 'include', cache: 'no-store', headers, ...question })
    const json: unknown = await answer.json()
    const read = planShape.safeParse(json)
    return read.success ? { plan: read.data } : { sentence: refusedBy(json).sentence }
  } catch {
    return { sentence: refusedBy(null).sentence }
  }
}

const lineupOf = ({ sections }: Board) =>
  sections.map(({ id, articles, wanted }) => ({ section: id, articles, wanted }))

/** A day’s plan, kept fresh, and laid out anew; says why something was not saved. */
export const usePlan = (first: Plan, say: (sentence: string) => void) => {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}/editions`
  const [plan, setPlan] = useState(first)
  const saving = useRef(0)
  const { date } = first

  const look = async (): Promise<void> => {
    const before = saving.current
    const asked = await ask(`${api}/plan?date=${date}`)
    // What was moved meanwhile is newer than this answer.
    if ('plan' in asked && before === saving.current) setPlan(asked.plan)
  }

  const hear = async (asked: Asked): Promise<boolean> => {
    if ('plan' in asked) {
      setPlan(asked.plan)
      return true
    }
    say(asked.sentence)
    await look()
    return false
  }

  const save = async (board: Board): Promise<boolean> => {
    const { edition } = plan
    if (!edition) return false
    saving.current += 1
    setPlan({ ...plan, ...board })
    const body = JSON.stringify({ since: edition.updatedAt, lineup: lineupOf(board) })
    return hear(await ask(`${api}/${edition.id}/lineup`, { method: 'PUT', body }))
  }

  const begin = async (useTemplate: boolean): Promise<boolean> =>
    hear(await ask(`${api}/plan`, { method: 'POST', body: JSON.stringify({ date, useTemplate }) }))

  useWhileSeen(look, pace)
  return { plan, save, begin, look, api }
}
