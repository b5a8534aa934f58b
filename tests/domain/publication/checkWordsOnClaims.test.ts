import { describe, expect, test } from '@jest/globals'
import type { RecordedCheck } from '../../../src/domain/factCheck/standingOfClaims.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { checkArticle, type Act } from '../../../src/domain/publication/checkArticle.ts'
import { articleInOrder, post, setting } from './articleInOrder.ts'

const sentence = 'The desk wrote “It is so.”'
const saying = (text: string): DraftBlock => ({ kind: 'paragraph', spans: [{ text }, { cites: ['l0'] }] })
const said = (status: RecordedCheck['status'], some: Partial<RecordedCheck> = {}): RecordedCheck => ({
  id: status,
  exact: sentence,
  prefix: '',
  suffix: '',
  position: 0,
  status,
  by: null,
  at: null,
  note: 'Who says so?',
  ...some,
})
const ask = (checks: RecordedCheck[], act: Act = 'publish', body = [saying(sentence)]) =>
  checkArticle(articleInOrder([post], { body, checks }), act, setting)
const shown = (...asked: Parameters<typeof ask>) =>
  ask(...asked).map(({ severity, code, path }) => `${severity} ${code} at ${path}`)

const disputed = 'block claim-disputed at body.0.0-26'
const question = 'warn claim-asked at body.0.0-26'

describe('what a fact-checker said of a claim', () => {
  test.each<[string, RecordedCheck[], string[]]>([
    ['nothing', [], []],
    ['that it holds', [said('verified')], []],
    ['that it does not', [said('disputed')], [disputed]],
    ['a question', [said('asked')], [question]],
    ['a dispute, settled since', [said('disputed'), said('verified')], []],
    ['a dispute of what another had verified', [said('verified'), said('disputed')], [disputed]],
    ['a dispute, taken back', [said('disputed'), said('unverified')], []],
    ['a dispute of other words', [said('disputed', { exact: 'The desk wrote “It was so.”' })], []],
  ])('%s', (_, checks, expected) => {
    expect(shown(checks)).toEqual(expected)
  })

  test.each<[Act, string[]]>([
    ['clear', [disputed]],
    ['publish', [disputed]],
    ['correct', ['warn claim-disputed at body.0.0-26']],
    ['kill', []],
  ])('a dispute at the act %s', (act, expected) => {
    expect(shown([said('disputed')], act)).toEqual(expected)
  })

  test('is told with the sentence and the reason', () => {
    const [finding] = ask([said('disputed', { note: 'The post\nis a parody.' })])
    expect(finding?.message).toContain(sentence)
    expect(finding?.message).toContain('The post is a parody.')
  })

  test('follows the sentence to where it moved, in a list too', () => {
    const list: DraftBlock = {
      kind: 'list',
      ordered: false,
      items: [[{ text: 'So.' }], [{ text: sentence }, { cites: ['l0'] }]],
    }
    expect(shown([said('disputed')], 'publish', [list])).toEqual(['block claim-disputed at body.0.1.0-26'])
  })
})
