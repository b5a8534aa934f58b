import { expect, test } from '@jest/globals'
import type { FieldHook } from 'payload'
import { nameSynthesis } from '../../hooks/articles/nameSynthesis.ts'

const named = (value: unknown, before: unknown, synthesis?: string): unknown =>
  nameSynthesis({
    value,
    originalDoc: before === undefined ? undefined : { syntheses: before },
    req: { context: synthesis === undefined ? {} : { synthesis } },
  } as unknown as Parameters<FieldHook>[0])

test.each<[string, unknown, unknown, string | undefined, string[]]>([
  ['a new article names none', undefined, undefined, undefined, []],
  ['a run that writes is named', undefined, undefined, 's1', ['s1']],
  ['an earlier run stays named', [], ['s1'], 's2', ['s1', 's2']],
  ['an older version takes no run away', ['s1'], ['s1', 's2'], undefined, ['s1', 's2']],
  ['a run is named once', ['s1'], [{ id: 's1' }], 's1', ['s1']],
])('%s', (_title, value, before, synthesis, expected) => {
  expect(named(value, before, synthesis)).toEqual(expected)
})
