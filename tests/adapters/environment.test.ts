import { describe, expect, test } from '@jest/globals'
import { environment } from '../../src/adapters/environment.ts'

const secret = 'a secret long enough for any session'

describe('the settings of a process', () => {
  test('have a default for everything but the secret', () => {
    expect(environment({ PAYLOAD_SECRET: secret })).toMatchObject({
      DATABASE_URL: '',
      PORT: 3000,
      MONEXUS_DEMO: '1',
      MONEXUS_DATA_DIR: 'data',
    })
  })

  test('left empty count as not made', () => {
    expect(environment({ PAYLOAD_SECRET: secret, PORT: '', MONEXUS_DEMO: '', LOG_LEVEL: '' })).toMatchObject({
      PORT: 3000,
      MONEXUS_DEMO: '1',
      LOG_LEVEL: 'warn',
    })
  })

  test.each([
    ['PAYLOAD_SECRET', {}, 'PAYLOAD_SECRET is missing'],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }, 'at least 32 characters'],
    ['PORT', { PAYLOAD_SECRET: secret, PORT: 'door' }, 'PORT'],
    [
      'MONEXUS_PUBLIC_URL',
      { PAYLOAD_SECRET: secret, MONEXUS_PUBLIC_URL: 'javascript:alert(1)' },
      'MONEXUS_PUBLIC_URL',
    ],
  ])('refuse an unusable %s by its name', (_name, from, sentence) => {
    expect(() => environment(from)).toThrow(sentence)
  })
})
