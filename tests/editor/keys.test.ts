import { describe, expect, test } from '@jest/globals'
import { isCiteKey } from '../../src/admin/body/isCiteKey.ts'
import { nextMark, type Side } from '../../src/admin/body/nextMark.ts'

describe('The keys that cite', () => {
  const press = (some: Partial<Parameters<typeof isCiteKey>[0]>) =>
    isCiteKey({
      altKey: true,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      key: 'c',
      code: 'KeyC',
      getModifierState: () => false,
      ...some,
    })

  test.each([
    ['Ctrl+Alt+C', { ctrlKey: true }, true],
    ['Command and Option, which changes the letter', { metaKey: true, key: 'ç' }, true],
    ['the letter in another place of the keyboard', { ctrlKey: true, code: 'KeyI' }, true],
    ['not AltGr, which writes ć', { ctrlKey: true, key: 'ć', getModifierState: () => true }, false],
    ['not Alt alone', {}, false],
    ['not with Shift', { ctrlKey: true, shiftKey: true }, false],
    ['not copying', { ctrlKey: true, altKey: false }, false],
    ['not another letter', { ctrlKey: true, key: 'x', code: 'KeyX' }, false],
  ])('%s', (_, keys, cites) => {
    expect(press(keys)).toBe(cites)
  })
})

describe('The next mark', () => {
  const ahead: Side = 1
  const around: Side = 0
  const behind: Side = -1
  test.each([
    ['is the first one ahead', [behind, around, ahead, ahead], false, 2],
    ['is the first one again at the end', [behind, behind, around], false, 0],
    ['before the cursor is the last one behind', [behind, behind, around, ahead], true, 1],
    ['before the first is the last', [ahead, ahead], true, 1],
    ['is none where nothing is marked', [], false, -1],
  ])('%s', (_, sides, isBack, place) => {
    expect(nextMark(sides, isBack)).toBe(place)
  })
})
