import { describe, expect, test } from '@jest/globals'
import { deedsOfAgentKey } from '../../../src/domain/audit/deedsOfAgentKey.ts'

const key = { label: 'Planner', owner: 'u1', rights: ['propose', 'drafts'], keySha256: 'h1', revokedAt: null }
const state = { owner: 'u1', rights: ['drafts', 'propose'], key: 'h1', revokedAt: null }

describe('what was done to the key of an agent', () => {
  test('is that it was opened, by its name', () => {
    expect(deedsOfAgentKey(null, { ...key, keySha256: undefined })).toEqual([
      { act: 'agent-key.opened', details: { ...state, key: null, label: 'Planner' } },
    ])
  })

  test.each<[string, string, Record<string, unknown>, object]>([
    ['issued', 'another key', { keySha256: 'h2' }, { key: 'h2' }],
    ['changed', 'other rights', { rights: ['drafts'] }, { rights: ['drafts'] }],
    ['revoked', 'an end', { revokedAt: '2026-06-24T06:00:00Z' }, { revokedAt: '2026-06-24T06:00:00.000Z' }],
    ['revoked', 'an end and another key', { revokedAt: '2026-06-24', keySha256: 'x' }, { key: 'x' }],
  ])('is that it was %s, with %s', (act, _, some, details) => {
    expect(deedsOfAgentKey(key, { ...key, ...some })).toEqual([
      {
        act: `agent-key.${act}`,
        details: expect.objectContaining({ ...details, before: ['drafts', 'propose'] }),
      },
    ])
  })

  test('is nothing where only its label or the order of its rights is another', () => {
    expect(deedsOfAgentKey(key, { ...key, label: 'x', rights: ['drafts', 'propose'] })).toEqual([])
  })
})
