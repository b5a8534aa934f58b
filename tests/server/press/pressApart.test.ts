import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { APIError } from 'payload'
import type { Payload } from 'payload'
import { pathToFileURL } from 'node:url'
import { releases } from '../../../src/commands/announceRelease.ts'
import { setPressRunner } from '../../../src/commands/pressRunner.ts'
import { runPress } from '../../../src/commands/runPress.ts'
import type { PressStep } from '../../../src/domain/editions/pressStep.ts'
import { pressApart, type PressApart } from '../../../src/server/press/pressApart.ts'

const file = pathToFileURL('tests/factories/pressStandIn.mjs')

let apart: PressApart
let faults: string[]

const begin = (env: Record<string, string> = {}): void => {
  faults = []
  apart = pressApart({
    file,
    env: { NODE_ENV: 'test', ...env },
    fault: ({ message }) => faults.push(message),
  })
  setPressRunner(apart.run)
}

beforeEach(() => begin())
afterEach(async () => {
  setPressRunner(null)
  await apart.end()
})

/** No newsroom: whatever is asked of it was pressed here, and not in the thread. */
const here = {
  find: () => Promise.reject(new Error('Pressed here.')),
} as unknown as Payload

const order = (act: string, tell?: (step: PressStep) => void) =>
  runPress(here, {
    edition: 'edition',
    by: null,
    reason: act,
    proof: 'own',
    now: () => new Date(0),
    ...(tell ? { tell } : {}),
  })

describe('an order to the press’s thread', () => {
  test('is answered its release, told step by step, and readers are told before it is answered', async () => {
    const told: (string | number)[] = []
    const hear = (sequence: number) => void told.push(sequence)
    releases().on('printed', hear)
    const pressed = await order('print', (step) => told.push(step))
    releases().off('printed', hear)
    expect(told).toEqual(['gate', 'texts', 'proof', 'number', 7, 'settle'])
    expect(pressed).toEqual({ release: { id: 'release', sequence: 7 }, isNew: true })
  })

  test('is told nothing of the steps of another', async () => {
    const told: PressStep[] = []
    await Promise.all([order('refuse', (step) => told.push(step)).catch(() => null), order('print')])
    expect(told).toEqual([])
  })

  test('that is refused is refused as it was: name, status, sentence, code and findings', async () => {
    const error: unknown = await order('refuse').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({
      name: 'ProofOutdated',
      message: 'Proof it again.',
      status: 409,
      data: { code: 'proof-outdated', changes: [{ what: 'motto' }], findings: [{ code: 'slug-taken' }] },
      isPublic: true,
    })
  })

  test('that fails for a fault of ours says which, and is no refusal', async () => {
    const error: unknown = await order('fail').catch((thrown: unknown) => thrown)
    expect(error).not.toBeInstanceOf(APIError)
    expect(error).toMatchObject({ message: 'The disk is full.' })
  })
})

describe('a thread that dies', () => {
  test.each([
    ['die', []],
    ['break', ['Nobody caught this.']],
  ])('when told to %s answers its orders with an error, and the next order works', async (act, said) => {
    const orders = [order(act), order('wait')]
    for (const one of await Promise.allSettled(orders))
      expect(one).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringMatching(/^The press was cut off\./) },
      })
    expect(faults).toEqual(said)
    expect(await order('print')).toMatchObject({ isNew: true })
  })

  test('before it ever stood begins nothing: it is pressed here', async () => {
    begin({ STAND_IN: 'never ready' })
    await expect(order('print')).rejects.toThrow('Pressed here.')
  })

  test('is waited for by nobody at the end', async () => {
    await order('die').catch(() => null)
    await apart.end()
  })
})

test('without a thread it is pressed here', async () => {
  setPressRunner(null)
  await expect(order('print')).rejects.toThrow('Pressed here.')
})
