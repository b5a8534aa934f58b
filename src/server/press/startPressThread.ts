import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { announceRelease } from '../../commands/announceRelease.ts'
import type { PressOutcome, PressRunner } from '../../commands/pressRunner.ts'
import type { PressStep } from '../../domain/editions/pressStep.ts'
import type { PressMessage, PressReply } from './pressMessage.ts'

export interface ThreadSettings {
  /** The thread's program, as JavaScript. */
  file: URL
  env?: NodeJS.ProcessEnv
  /** Is told of what ended a thread before its time. */
  fault: (error: Error) => void
}

export interface PressThread {
  press: PressRunner
  /** Ends the thread once all is done that it was ordered; it is not waited for longer than eight seconds. */
  end: () => Promise<void>
}

interface Waiting {
  tell: (step: PressStep) => void
  resolve: (outcome: PressOutcome | null) => void
  reject: (error: Error) => void
}

/** Milliseconds a thread may still take once the server is asked to close. What it leaves, the next start completes. */
const patience = 8000

/** Megabytes for young objects, half of what V8 takes: it saves 20 MB of an idle thread. Less makes a press slower. */
const youngMegabytes = 24

const cutOff = 'The press was cut off. Reload the page to see whether it printed.'

/** Orders that are not answered yet, by the number each was sent with. */
const openOrders = () => {
  const open = new Map<number, Waiting>()
  let last = 0
  const take = (id: number): Waiting | undefined => {
    const one = open.get(id)
    open.delete(id)
    return one
  }
  return {
    add: (one: Waiting): number => {
      last += 1
      open.set(last, one)
      return last
    },
    isEmpty: () => open.size === 0,
    take,
    takeAll: (): Waiting[] => [...open.keys()].flatMap((id) => take(id) ?? []),
    tell: (id: number, step: PressStep) => open.get(id)?.tell(step),
  }
}

/**
 * Starts the press's thread. An order whose thread ends before its answer is answered with an error, or with
 * null where that thread never came as far as to begin one; `gone` is called then.
 */
export const startPressThread = (settings: ThreadSettings, gone: () => void): PressThread => {
  const { file, env, fault } = settings
  const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes }
  const worker = new Worker(file, env ? { env, resourceLimits } : { resourceLimits })
  const orders = openOrders()
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  let isReady = false

  const hear = (reply: PressReply): unknown => {
    switch (reply.kind) {
      case 'ready':
        return (isReady = true)
      case 'step':
        return orders.tell(reply.id, reply.step)
      case 'printed':
        return announceRelease(reply.sequence)
      case 'answer':
        return orders.take(reply.id)?.resolve(reply.outcome)
      case 'fault':
        return orders.take(reply.id)?.reject(reply.error)
    }
  }
  const say = (message: PressMessage): void => worker.postMessage(message)

  worker.on('message', hear)
  worker.on('error', fault)
  worker.on('exit', () => {
    gone()
    for (const one of orders.takeAll())
      if (isReady) one.reject(new Error(cutOff))
      else one.resolve(null)
  })
  return {
    press: (order, tell) =>
      new Promise((resolve, reject) => {
        say({ kind: 'order', id: orders.add({ tell, resolve, reject }), order })
      }),
    end: async () => {
      if (!isReady && orders.isEmpty()) return
      say({ kind: 'finish' })
      await Promise.race([ended, pause(patience, undefined, { ref: false })])
    },
  }
}
