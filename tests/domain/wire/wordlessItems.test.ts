import { expect, test } from '@jest/globals'
import { AlikeIndex } from '../../../src/domain/wire/alike/AlikeIndex.ts'
import type { GatheredItem } from '../../../src/domain/wire/gatheredItem.ts'
import { StoryDesk } from '../../../src/domain/wire/together/StoryDesk.ts'

const wordless = (id: string): GatheredItem => ({
  id,
  headline: '',
  text: '',
  language: 'en',
  postedAt: '2026-06-25T06:00:00.000Z',
  source: id,
  owner: `Owner of ${id}`,
  forwardOf: null,
  identity: null,
})

test('items whose words never came are no copies of each other and no story', () => {
  const [alike, stories] = [new AlikeIndex(72), new StoryDesk()]
  expect(['a', 'b', 'c'].map((id) => alike.add(wordless(id)))).toEqual([null, null, null])
  const filed = ['a', 'b', 'c'].map((id) => stories.add(wordless(id)).joined)
  expect(filed).toEqual(['new', 'new', 'new'])
})
