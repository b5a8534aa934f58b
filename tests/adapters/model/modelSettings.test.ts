import { describe, expect, test } from '@jest/globals'
import { environment } from '../../../src/adapters/environment.ts'
import { isInnerHost } from '../../../src/adapters/model/isInnerHost.ts'
import { modelSettings } from '../../../src/adapters/model/modelSettings.ts'

const secret = { PAYLOAD_SECRET: 'a secret long enough for any session' }
const settingsOf = (from: Record<string, string>) => modelSettings(environment({ ...secret, ...from }))

describe('the settings of a model', () => {
  test('are none where none is named', () => {
    expect(settingsOf({})).toBeNull()
    expect(settingsOf({ MONEXUS_MODEL: '', MONEXUS_MODEL_KEY: 'sk-1' })).toBeNull()
  })

  test('have Anthropic’s own address, and limits', () => {
    expect(settingsOf({ MONEXUS_MODEL: 'anthropic/some-model-1', MONEXUS_MODEL_KEY: 'sk-1' })).toEqual({
      dialect: 'anthropic',
      name: 'some-model-1',
      base: 'https://api.anthropic.com',
      key: 'sk-1',
      stream: true,
      budget: { run: 200_000, day: 2_000_000 },
      timeout: 300_000,
      rate: 30,
      prices: null,
    })
  })

  test('may be of a server in our own network, without a key', () => {
    const from = { MONEXUS_MODEL: 'openai/org/small:7b', MONEXUS_MODEL_URL: 'http://127.0.0.1:11434/v1/' }
    expect(settingsOf(from)).toMatchObject({
      name: 'org/small:7b',
      base: 'http://127.0.0.1:11434/v1',
      key: '',
    })
  })

  test('give prices for a million tokens', () => {
    const from = { MONEXUS_MODEL: 'anthropic/a', MONEXUS_MODEL_KEY: 'k', MONEXUS_MODEL_PRICES: '0.25/1.5' }
    expect(settingsOf(from)?.prices).toEqual({ read: 0.25, written: 1.5 })
  })

  test.each([
    [{ MONEXUS_MODEL: 'some-model' }, /^MONEXUS_MODEL: names who is asked/],
    [{ MONEXUS_MODEL: 'acme/model' }, /^MONEXUS_MODEL: .*anthropic\/<model> or openai\/<model>/],
    [{ MONEXUS_MODEL: 'anthropic/a b' }, /^MONEXUS_MODEL: /],
    [{ MONEXUS_MODEL: 'anthropic/a' }, /^MONEXUS_MODEL_KEY: is needed/],
    [{ MONEXUS_MODEL: 'openai/a', MONEXUS_MODEL_KEY: 'k' }, /^MONEXUS_MODEL_URL: is needed/],
    [{ MONEXUS_MODEL_KEY: 'a b' }, /^MONEXUS_MODEL_KEY: is no key/],
    [{ MONEXUS_MODEL_KEY: 'a\r\nb' }, /^MONEXUS_MODEL_KEY: is no key/],
    [{ MONEXUS_MODEL_URL: 'ftp://inside' }, /^MONEXUS_MODEL_URL: is an address/],
    [{ MONEXUS_MODEL_URL: 'inside' }, /^MONEXUS_MODEL_URL: is an address/],
    [{ MONEXUS_MODEL_URL: 'http://models.example.com/v1' }, /^MONEXUS_MODEL_URL: .*https/],
    [{ MONEXUS_MODEL_URL: 'https://me:pass@models.example.com' }, /^MONEXUS_MODEL_URL: is a base address/],
    [{ MONEXUS_MODEL_URL: 'https://models.example.com/?key=1' }, /^MONEXUS_MODEL_URL: is a base address/],
    [{ MONEXUS_MODEL_BUDGET: 'much' }, /^MONEXUS_MODEL_BUDGET: /],
    [{ MONEXUS_MODEL_BUDGET: '10' }, /^MONEXUS_MODEL_BUDGET: is a number of tokens/],
    [{ MONEXUS_MODEL_DAILY_BUDGET: '20000' }, /^MONEXUS_MODEL_DAILY_BUDGET: is less than/],
    [{ MONEXUS_MODEL_TIMEOUT: '0' }, /^MONEXUS_MODEL_TIMEOUT: is seconds/],
    [{ MONEXUS_MODEL_RATE: '0' }, /^MONEXUS_MODEL_RATE: is a number of requests/],
    [{ MONEXUS_MODEL_PRICES: '3' }, /^MONEXUS_MODEL_PRICES: is two prices/],
    [{ MONEXUS_MODEL_STREAM: 'yes' }, /^MONEXUS_MODEL_STREAM: /],
  ])('are refused in words: %j', (from, words) => {
    expect(() => settingsOf(from)).toThrow(words)
  })

  test('are refused without showing the key', () => {
    const from = { MONEXUS_MODEL: 'openai/a', MONEXUS_MODEL_KEY: 'sk very secret' }
    expect(() => settingsOf(from)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    )
  })
})

test.each([
  ['localhost', true],
  ['models', true],
  ['models.internal', true],
  ['nas.local', true],
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['[::1]', true],
  ['[fd00::1]', true],
  ['8.8.8.8', false],
  ['[2606:4700::1111]', false],
  ['api.anthropic.com', false],
  ['local.example.com', false],
])('%s is of our own network: %s', (host, isInner) => {
  expect(isInnerHost(host)).toBe(isInner)
})
