import { expect, test } from '@jest/globals'
import { parseSettings } from '../../src/cli/setup/parseSettings.mjs'

test.each([
  ['a bare value', 'PORT=3000', { PORT: '3000' }],
  ['an empty value', 'PORT=', { PORT: '' }],
  ['spaces and a comment', '  PORT = 3000   # ours', { PORT: '3000' }],
  ['double quotes with a hash', 'NAME="a # b"', { NAME: 'a # b' }],
  ['single quotes', "NAME='a b' # said so", { NAME: 'a b' }],
  ['export', 'export A=1', { A: '1' }],
  [
    'an address with = and #',
    'DATABASE_URL=mongodb://h/d?replicaSet=rs0#x',
    { DATABASE_URL: 'mongodb://h/d?replicaSet=rs0#x' },
  ],
  ['a comment', '# PORT=1', {}],
  ['no setting at all', 'hello there\n\n= 3', {}],
  ['lines from Windows', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
])('%s in .env is read as meant', (_, text, settings) => {
  expect(parseSettings(text)).toEqual(settings)
})
