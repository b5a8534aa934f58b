import { describe, expect, test } from '@jest/globals'
import { comesToUs } from '../../../src/domain/wire/comesToUs.ts'
import { healthOfWire } from '../../../src/domain/wire/healthOfWire.ts'
import { judgeSource, type JudgedSource } from '../../../src/domain/wire/judgeSource.ts'
import { lastHeardAt } from '../../../src/domain/wire/lastHeardAt.ts'

const now = new Date('2026-06-25T06:34:00.000Z')
const old = '2026-04-01T00:00:00.000Z'
const justNow = '2026-06-25T06:33:00.000Z'
const delivered = { outcome: 'ok' as const, polledAt: justNow, lastItemAt: old }

describe('a source sends by itself', () => {
  test.each<[string, JudgedSource, boolean]>([
    ['that has pushed', { platform: 'push', health: delivered }, true],
    ['that has pushed, though a box to poll it is ticked', pushed({ enabled: true }), true],
    ['whose files were taken from the folder', { platform: 'rss', health: delivered }, true],
    ['but not one that never sent', { platform: 'push' }, false],
    ['nor one that is polled', { platform: 'rss', polling: { enabled: true }, health: delivered }, false],
    [
      'nor one whose poll was stopped',
      { platform: 'rss', polling: { cursor: {} }, health: delivered },
      false,
    ],
    ['nor one that is closed', { platform: 'rss', health: { ...delivered, outcome: 'gone' } }, false],
  ])('%s', (_, source, comes) => {
    expect(comesToUs(source)).toBe(comes)
  })
})

function pushed(polling: JudgedSource['polling'] = {}, health: JudgedSource['health'] = {}): JudgedSource {
  return { platform: 'push', polling, health: { ...delivered, ...health } }
}

describe('the state of a source that sends by itself', () => {
  test('goes by its deliveries, however old the posts in them are', () => {
    expect(lastHeardAt(pushed())).toBe(justNow)
    expect(judgeSource(pushed(), now)).toBe('live')
    expect(judgeSource({ ...pushed(), platform: 'rss', polling: { enabled: true } }, now)).toBe('silent')
  })

  test('does not go by deliveries that were refused', () => {
    expect(judgeSource(pushed({}, { outcome: 'refused' }), now)).toBe('silent')
  })

  test('is silent once it has not delivered for long, and readers are told since when', () => {
    const source = { code: 'QUAY', name: 'Quay', ...pushed({}, { polledAt: '2026-05-01T00:00:00.000Z' }) }
    expect(judgeSource(source, now)).toBe('silent')
    expect(healthOfWire([source], now).quiet).toMatchObject([
      { state: 'silent', since: '2026-05-01T00:00:00.000Z' },
    ])
  })

  test('does not go by faults of polls it once had', () => {
    expect(judgeSource(pushed({ faults: 5 }), now)).toBe('live')
  })
})
