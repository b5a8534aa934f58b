// @ts-check
import { runInContext } from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/** What the language itself brings and no test replaces; `Date` and the timers are left to jest. */
const names = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Error',
  'Function',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
]

/**
 * Node's environment with the language's own names bound once. In a context of node:vm each use of a global
 * asks the sandbox anew through an interceptor; the database layer names `Object` in every comparison, and a
 * third of the time of all tests went into asking. A constant of the script's scope is found without.
 */
export default class FixedGlobals extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} args */
  constructor(...args) {
    super(...args)
    if (this.context) runInContext(`const { ${names.join(', ')} } = globalThis`, this.context)
  }
}
