'use client'
import { useState } from 'react'
import { type Refused, refusedBy } from '../press/pressLine.ts'

const send = async (address: string, method: 'POST' | 'DELETE', body?: unknown): Promise<Refused | null> => {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return answer.ok ? null : refusedBy(await answer.json())
  } catch {
    return refusedBy(null)
  }
}

/** Schedules the press of an edition, takes that back, and declares its day void; with why it was refused. */
export const useEditionActs = (address: string, onDone: (sentence: string) => void) => {
  const [refused, setRefused] = useState<Refused | null>(null)
  const act = async (sent: Promise<Refused | null>, done: string): Promise<void> => {
    const refusal = await sent
    setRefused(refusal)
    if (refusal === null) onDone(done)
  }
  return {
    refused,
    schedule: (at: Date) =>
      act(
        send(`${address}/schedule`, 'POST', { at: at.toISOString() }),
        'Scheduled. The proofed state prints then, and no other.',
      ),
    cancel: () => act(send(`${address}/schedule`, 'DELETE'), 'It does not print by itself any more.'),
    declareVoid: (reason: string, undo: boolean) =>
      act(
        send(`${address}/void`, 'POST', { reason, undo }),
        undo ? 'This day has a paper again.' : 'This day has no paper, and takes no number.',
      ),
  }
}
