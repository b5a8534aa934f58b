import { describe, expect, test } from '@jest/globals'
import { type KnownWire, nextStep } from '../../../src/domain/wire/nextStep.ts'
import { stateAfter } from '../../../src/domain/wire/stateAfter.ts'
import { anItem } from '../../factories/anItem.ts'

describe('the state of an item', () => {
  const states = [null, 'live', 'edited', 'deleted', 'canceled', 'withheld'] as const
  const after = (withdrawn: 'deleted' | 'canceled' | 'withheld' | null, isEdited: boolean) =>
    states.map((before) => stateAfter(before, { withdrawn, isEdited }))

  test.each([
    ['that comes as it was', null, false, ['live', 'live', 'edited', 'live', 'canceled', 'withheld']],
    [
      'that comes in other words',
      null,
      true,
      ['edited', 'edited', 'edited', 'edited', 'canceled', 'withheld'],
    ],
    [
      'that is deleted',
      'deleted',
      false,
      ['deleted', 'deleted', 'deleted', 'deleted', 'canceled', 'withheld'],
    ],
    ['that is canceled', 'canceled', false, states.map(() => 'canceled')],
    ['that is withheld', 'withheld', true, states.map(() => 'withheld')],
  ] as const)('%s', (_, withdrawn, isEdited, expected) => {
    expect(after(withdrawn, isEdited)).toEqual(expected)
  })
})

describe('of an item that is known', () => {
  const known = (some: Partial<KnownWire> = {}): KnownWire => ({
    headline: 'Harbour strike ends',
    id: 'one',
    sha256: 'ours',
    state: 'live',
    identity: anItem().identity,
    revisions: 1,
    newest: { sequence: 1, sha256: 'ours' },
    ...some,
  })

  test.each([
    ['nothing is written when it comes again', known(), anItem(), 'ours', { step: 'none' }],
    [
      'other words are the next revision',
      known(),
      anItem(),
      'other',
      { step: 'revise', sequence: 2, state: 'edited' },
    ],
    [
      'a missing first revision comes first',
      known({ newest: null }),
      anItem(),
      'other',
      { step: 'complete' },
    ],
    [
      'the newest words are shown where a crash left older ones',
      known({ newest: { sequence: 3, sha256: 'newer' } }),
      anItem(),
      'newer',
      { step: 'show', sequence: 3, state: 'edited' },
    ],
    [
      'a notice without words marks it and no more',
      known(),
      anItem({ withdrawn: 'deleted', text: '' }),
      'other',
      { step: 'mark', state: 'deleted' },
    ],
    [
      'a post that was edited and deleted comes back as edited',
      known({ state: 'deleted', newest: { sequence: 2, sha256: 'ours' } }),
      anItem(),
      'ours',
      { step: 'mark', state: 'edited' },
    ],
    [
      'the words of a notice are kept and not shown',
      known(),
      anItem({ withdrawn: 'canceled' }),
      'other',
      { step: 'keep', sequence: 2, state: 'canceled' },
    ],
    [
      'a notice that comes again is known',
      known({ state: 'canceled', newest: { sequence: 2, sha256: 'notice' } }),
      anItem({ withdrawn: 'canceled' }),
      'notice',
      { step: 'none' },
    ],
    [
      'a version after a kill is kept and not shown',
      known({ state: 'withheld', newest: { sequence: 2, sha256: 'notice' } }),
      anItem(),
      'later',
      { step: 'keep', sequence: 3, state: 'withheld' },
    ],
    [
      'a version after a kill that says again what is shown is kept too',
      known({ state: 'canceled', newest: { sequence: 2, sha256: 'notice' } }),
      anItem(),
      'ours',
      { step: 'keep', sequence: 3, state: 'canceled' },
    ],
    [
      'the words of a deletion are shown as before',
      known(),
      anItem({ withdrawn: 'deleted' }),
      'other',
      { step: 'revise', sequence: 2, state: 'deleted' },
    ],
    [
      'the same words at another address are the next revision',
      known({ identity: 'web:elsewhere.example/a' }),
      anItem({ identity: 'web:quay.example/a' }),
      'ours',
      { step: 'revise', sequence: 2, state: 'edited' },
    ],
    [
      'an address is shown whose revision a crash left behind',
      known({ identity: null, newest: { sequence: 2, sha256: 'ours' } }),
      anItem({ identity: 'web:quay.example/a' }),
      'ours',
      { step: 'show', sequence: 2, state: 'edited' },
    ],
    [
      'an address nobody can cite takes the place of none',
      known({ identity: 'web:quay.example/a' }),
      anItem({ identity: null }),
      'ours',
      { step: 'none' },
    ],
    [
      'what was taken back does not move',
      known({ identity: 'web:elsewhere.example/a', state: 'canceled' }),
      anItem({ identity: 'web:quay.example/a' }),
      'ours',
      { step: 'none' },
    ],
    [
      'a word of being edited alone changes nothing',
      known(),
      anItem({ markedEdited: true }),
      'ours',
      { step: 'none' },
    ],
  ])('%s', (_, held, item, sha256, expected) => {
    expect(nextStep(held, item, sha256)).toEqual(expected)
  })
})
