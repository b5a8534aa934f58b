import { describe, expect, test } from '@jest/globals'
import { environment } from '../../src/adapters/environment.ts'
import { quotesProviders } from '../../src/adapters/quotes/quotesProviders.ts'

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

  test('name who gives the quotes, in their order', () => {
    expect(environment({ PAYLOAD_SECRET: secret }).MONEXUS_QUOTES).toEqual(['file'])
    const chosen = environment({ PAYLOAD_SECRET: secret, MONEXUS_QUOTES: 'coingecko, stooq' })
    expect(chosen.MONEXUS_QUOTES).toEqual(['coingecko', 'stooq'])
    expect(quotesProviders(chosen).map(({ provider }) => provider.name)).toEqual(['coingecko', 'stooq'])
  })

  test('left empty count as not made', () => {
    expect(environment({ PAYLOAD_SECRET: secret, PORT: '', MONEXUS_DEMO: '', LOG_LEVEL: '' })).toMatchObject({
      PORT: 3000,
      MONEXUS_DEMO: '1',
      LOG_LEVEL: 'warn',
    })
  })

  test('list places of our own network by host and port', () => {
    const from = { PAYLOAD_SECRET: secret, MONEXUS_INNER_SOURCES: '127.0.0.1:8080, Feeds.inside:80 [::1]:81' }
    expect(environment(from).MONEXUS_INNER_SOURCES).toEqual(['127.0.0.1:8080', 'feeds.inside:80', '::1:81'])
  })

  test.each([
    [
      'MONEXUS_INNER_SOURCES',
      { PAYLOAD_SECRET: secret, MONEXUS_INNER_SOURCES: '127.0.0.1' },
      'MONEXUS_INNER_SOURCES',
    ],
    ['PAYLOAD_SECRET', {}, 'PAYLOAD_SECRET is missing'],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }, 'at least 32 characters'],
    ['PORT', { PAYLOAD_SECRET: secret, PORT: 'door' }, 'PORT'],
    ['MONEXUS_QUOTES', { PAYLOAD_SECRET: secret, MONEXUS_QUOTES: 'stooq,quay' }, 'file, stooq, coingecko'],
    ['MONEXUS_X_TOKEN', { PAYLOAD_SECRET: secret, MONEXUS_X_TOKEN: 'a b' }, 'is a bearer token'],
    ['MONEXUS_COINGECKO_KEY', { PAYLOAD_SECRET: secret, MONEXUS_COINGECKO_KEY: 'a\r\nb' }, 'is no key'],
    [
      'MONEXUS_PUBLIC_URL',
      { PAYLOAD_SECRET: secret, MONEXUS_PUBLIC_URL: 'javascript:alert(1)' },
      'MONEXUS_PUBLIC_URL',
    ],
  ])('refuse an unusable %s by its name', (_name, from, sentence) => {
    expect(() => environment(from)).toThrow(sentence)
  })
})
