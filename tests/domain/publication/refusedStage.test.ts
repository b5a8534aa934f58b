import { expect, test } from '@jest/globals'
import { refusedStage } from '../../../src/domain/publication/refusedStage.ts'

test.each([
  ['an editor sends a draft to fact-check', 'draft', 'in-check', ['editor']],
  ['a fact-checker clears', 'in-check', 'cleared', ['factChecker']],
  ['a publisher kills', 'cleared', 'killed', ['publisher']],
  ['a publisher brings back what was killed', 'killed', 'draft', ['publisher']],
  ['an editor takes a cleared article back', 'cleared', 'draft', ['editor']],
  ['somebody with two roles uses either', 'in-check', 'cleared', ['editor', 'factChecker']],
  ['nothing changes', 'cleared', 'cleared', ['editor']],
] as const)('it is fine when %s', (_title, before, after, roles) => {
  expect(refusedStage({ before, after }, roles)).toBeNull()
})

test.each([
  ['an editor clears their own copy', 'in-check', 'cleared', ['editor'], 'Only a fact-checker'],
  ['a publisher clears', 'in-check', 'cleared', ['publisher'], 'Only a fact-checker'],
  ['an administrator clears', 'in-check', 'cleared', ['administrator'], 'Only a fact-checker'],
  ['an editor kills', 'draft', 'killed', ['editor'], 'Only a publisher'],
  ['an editor brings back what was killed', 'killed', 'draft', ['editor'], 'Only a publisher'],
  ['a fact-checker clears what was killed', 'killed', 'cleared', ['factChecker'], 'Only a publisher'],
] as const)('it is refused when %s', (_title, before, after, roles, sentence) => {
  expect(refusedStage({ before, after }, roles)).toContain(sentence)
})
