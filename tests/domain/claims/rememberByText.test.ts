import { describe, expect, test } from '@jest/globals'
import { rememberByText } from '../../../src/domain/claims/rememberByText.ts'

function counted(room: number) {
  const read: string[] = []
  const remembered = rememberByText((text) => {
    read.push(text)
    return { length: text.length }
  }, room)
  return { read, remembered }
}

describe('A text read before', () => {
  test('is not read again', () => {
    const { read, remembered } = counted(100)
    expect(remembered('a harbour')).toBe(remembered('a harbour'))
    expect(read).toEqual(['a harbour'])
  })

  test('gives way when room is short, the one asked for longest ago first', () => {
    const { read, remembered } = counted(9)
    for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) remembered(text)
    expect(read).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb'])
  })

  test('longer than all the room is answered and not kept', () => {
    const { read, remembered } = counted(3)
    expect(remembered('harbour')).toEqual({ length: 7 })
    remembered('harbour')
    expect(read).toEqual(['harbour', 'harbour'])
  })
})
