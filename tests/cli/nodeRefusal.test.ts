import { expect, test } from '@jest/globals'
import { nodeRefusal } from '../../src/cli/setup/nodeRefusal.mjs'

test.each(['14.21.3', '18.20.0', '20.8.1'])('Node %s is too old, and is told so in a sentence', (version) => {
  expect(nodeRefusal(version)).toBe(`Monexus needs Node 20.9 or newer; this is Node ${version}.`)
})

test.each(['20.9.0', '20.20.2', '22.0.0', '25.1.0'])('Node %s will do', (version) => {
  expect(nodeRefusal(version)).toBe('')
})
