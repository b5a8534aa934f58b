import type { MessagePort } from 'node:worker_threads'
import type { Payload } from 'payload'
import { releases } from '../../commands/announceRelease.ts'
import { pressEdition } from '../../commands/pressEdition.ts'
import type { PressOutcome } from '../../commands/pressRunner.ts'
import { pagesRecorded } from '../../commands/recordPagesSoon.ts'
import { refusalIn } from '../../errors/CarriedRefusal.ts'
import type { PressMessage, PressReply } from './pressMessage.ts'

type Order = Extract<PressMessage, { kind: 'order' }>
type Step = Extract<PressReply, { kind: 'step' }>['step']
type Say = (reply: PressReply) => void

/** An error that can be sent: with its cause, unless that holds what cannot be. */
const sendable = (error: unknown): Error => {
  const fault = error instanceof Error ? error : new Error(String(error))
  try {
    return structuredClone(fault)
  } catch {
    return new Error(fault.message)
  }
}

const outcomeOf = async (payload: Payload, { id, order }: Order, say: Say): Promise<PressOutcome> => {
  try {
    const tell = (step: Step): void => say({ kind: 'step', id, step })
    return { pressed: await pressEdition(payload, { ...order, now: () => new Date(), tell }), refused: null }
  } catch (error) {
    const refused = refusalIn(error)
    if (!refused) throw error
    return { pressed: null, refused }
  }
}

const carryOut = async (payload: Payload, order: Order, say: Say): Promise<void> => {
  const { id } = order
  try {
    say({ kind: 'answer', id, outcome: await outcomeOf(payload, order, say) })
  } catch (error) {
    say({ kind: 'fault', id, error: sendable(error) })
  }
}

const finish = async (payload: Payload): Promise<never> => {
  await pagesRecorded(payload)
  await payload.destroy()
  // Of a thread, this ends the thread alone.
  process.exit(0)
}

/**
 * Presses what the server orders, one after the other, and tells it of each release at once, so that readers
 * need not wait for what follows. The pages of a release are put on record here too.
 */
export const servePresses = (payload: Payload, port: MessagePort): void => {
  const say: Say = (reply) => port.postMessage(reply)
  let turn = Promise.resolve()
  releases().on('printed', (sequence) => say({ kind: 'printed', sequence }))
  port.on('message', (message: PressMessage) => {
    turn = turn.then(() => (message.kind === 'order' ? carryOut(payload, message, say) : finish(payload)))
  })
  say({ kind: 'ready' })
}
