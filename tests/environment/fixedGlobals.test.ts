import { expect, test } from '@jest/globals'

test.each(['Object', 'Array', 'Symbol', 'Promise'])('%s is found without asking the sandbox', (name) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, name)
  Reflect.deleteProperty(globalThis, name)
  const found: unknown = new Function(`return typeof ${name}`)()
  Object.defineProperty(globalThis, name, before ?? {})
  expect(found).toBe('function')
})
