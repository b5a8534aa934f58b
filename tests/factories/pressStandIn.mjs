// @ts-check
/** Stands in for the press's thread, without a newsroom: what it does with an order, the order's reason says. */
import process from 'node:process'
import { parentPort } from 'node:worker_threads'

const port = parentPort
if (!port || process.env.STAND_IN === 'never ready') process.exit(1)

const release = { id: 'release', sequence: 7 }

/** @type {Record<string, (id: number) => void>} */
const acts = {
  print: (id) => {
    for (const step of ['gate', 'texts', 'proof', 'number']) port.postMessage({ kind: 'step', id, step })
    port.postMessage({ kind: 'printed', sequence: release.sequence })
    port.postMessage({ kind: 'step', id, step: 'settle' })
    port.postMessage({ kind: 'answer', id, outcome: { pressed: { release, isNew: true }, refused: null } })
  },
  refuse: (id) => {
    const data = { code: 'proof-outdated', changes: [{ what: 'motto' }], findings: [{ code: 'slug-taken' }] }
    const refused = { name: 'ProofOutdated', message: 'Proof it again.', status: 409, data, isPublic: true }
    port.postMessage({ kind: 'answer', id, outcome: { pressed: null, refused } })
  },
  fail: (id) => port.postMessage({ kind: 'fault', id, error: new Error('The disk is full.') }),
  die: (id) => {
    port.postMessage({ kind: 'step', id, step: 'gate' })
    setTimeout(() => process.exit(1), 50)
  },
  break: () => {
    throw new Error('Nobody caught this.')
  },
}

port.on('message', ({ kind, id, order }) => (kind === 'finish' ? process.exit(0) : acts[order.reason]?.(id)))
port.postMessage({ kind: 'ready' })
