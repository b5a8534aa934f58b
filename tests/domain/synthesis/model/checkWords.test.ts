import { describe, expect, test } from '@jest/globals'
import { checkWords, isMostlyUnsupported } from '../../../../src/domain/synthesis/model/checkWords.ts'
import { packOf } from '../../../factories/harbourPack.ts'

const pack = packOf([
  { source: 'NORDWIRE', text: 'Residents were evacuated after the dam cracked. Engineers inspect it.' },
  { source: 'AFTENPOST', language: 'fa', text: 'سد ترک خورد.' },
  { source: 'COASTDESK', text: 'A bridge fell.' },
  { source: 'VESTAVIS', language: null, text: 'Дамба треснула.' },
])

const marked = (text: string, cites = ['S1.1']): string[] =>
  checkWords({ text, cites }, pack).map(({ start, end }) => text.slice(start, end))

describe('words that no cited sentence has', () => {
  test.each([
    [
      'a word of ours',
      'Residents of the doomed valley were evacuated, NORDWIRE reported.',
      ['doomed valley'],
    ],
    ['a verb that says more than “said”', 'NORDWIRE admitted that the dam cracked.', ['admitted']],
    ['a word of an item that is not cited', 'The bridge cracked, NORDWIRE reported.', ['bridge']],
    ['a general word', 'All sources agree that nothing happened.', ['happened']],
    [
      'words side by side as one',
      'The dam cracked, a shocking, shameful failure.',
      ['shocking, shameful failure'],
    ],
  ])('are marked: %s', (_name, text, words) => {
    expect(marked(text)).toEqual(words)
  })

  test.each([
    'NORDWIRE reported an evacuation of residents after a crack in the dam.',
    'According to NORDWIRE, the dam cracks and the resident evacuates.',
    'NORDWIRE’s report says that residents were evacuated on 24 June, five after eight.',
  ])('are not other forms of theirs, nor what joins them: %s', (text) => {
    expect(marked(text)).toEqual([])
  })

  test.each([['S2.1'], ['S4.1']])('are the whole sentence where it rests on another language (%s)', (id) => {
    const text = 'The dam cracked.'
    expect(marked(text, [id])).toEqual([text])
    expect(isMostlyUnsupported({ text, cites: [id] }, pack)).toBe(false)
  })

  test('make a sentence fall when they are half of it', () => {
    const cites = ['S1.1']
    expect(isMostlyUnsupported({ text: 'The mayor fled.', cites }, pack)).toBe(true)
    expect(isMostlyUnsupported({ text: 'The dam cracked and residents fled.', cites }, pack)).toBe(false)
    expect(isMostlyUnsupported({ text: 'Residents fled.', cites }, pack)).toBe(true)
    expect(isMostlyUnsupported({ text: 'They said so.', cites }, pack)).toBe(false)
  })
})
