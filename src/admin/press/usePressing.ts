'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { PressStep } from '../../domain/editions/pressStep.ts'
import {
  type PrintedRelease,
  pressLine,
  type ProofAnswer,
  proofAnswer,
  type Refused,
  refusedBy,
} from './pressLine.ts'
import { pressBody } from './pressBody.ts'
import { tellLines } from './tellLines.ts'

/** How far somebody has come on the way from a lineup to a printed paper. */
export interface Pressing {
  proof: ProofAnswer | null
  refused: Refused | null
  /** Steps the press has begun, in order; empty while it rests. */
  steps: PressStep[]
  busy: 'proofing' | 'printing' | null
}

const start: Pressing = { proof: null, refused: null, steps: [], busy: null }

const post = (address: string, body: unknown, accept: string): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(body),
  })

const askProof = (address: string): Promise<ProofAnswer | Refused> =>
  post(address, {}, 'application/json')
    .then((answer) => answer.json())
    .then(proofAnswer, () => refusedBy(null))

/** Proofs an edition and prints what was proofed, step by step. */
export const usePressing = (edition: string) => {
  const { config } = useConfig()
  const [pressing, setPressing] = useState(start)
  const address = `${config.serverURL}${config.routes.api}/editions/${edition}`

  const proof = async (): Promise<void> => {
    setPressing({ ...start, busy: 'proofing' })
    const answer = await askProof(`${address}/proof`)
    setPressing('address' in answer ? { ...start, proof: answer } : { ...start, refused: answer })
  }

  /** Answers the release; null when nothing was printed. */
  const print = async (reason: string): Promise<PrintedRelease | null> => {
    setPressing((before) => ({ ...before, busy: 'printing', refused: null, steps: [] }))
    let release: PrintedRelease | null = null
    let refused: Refused | null = refusedBy(null)
    const hear = (line: string): void => {
      const told = pressLine(line)
      if ('step' in told) setPressing((before) => ({ ...before, steps: [...before.steps, told.step] }))
      refused = 'refused' in told ? told.refused : null
      release = 'release' in told ? told.release : null
    }
    await post(`${address}/press`, pressBody(pressing.proof, reason), 'application/x-ndjson')
      .then((answer) => tellLines(answer, hear))
      .catch(() => undefined)
    // What was proofed is not what would be printed any more: it takes a new proof.
    setPressing((before) => ({
      ...before,
      busy: null,
      steps: [],
      refused,
      proof: refused ? null : before.proof,
    }))
    return release
  }

  return { pressing, proof, print }
}
