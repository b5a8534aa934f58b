import { resolve } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { settleLexical } from '../../cli/setup/settleLexical.mjs'

/** The press, in a thread of the server (decision 24). A thread loads every package anew, Lexical's first. */
await settleLexical(resolve('.'))
const { openPress } = await import('./openPress.ts')
const { servePresses } = await import('./servePresses.ts')
const { yieldToReaders } = await import('./yieldToReaders.ts')
if (!parentPort) throw new Error('The press is a thread of the server.')
yieldToReaders()
servePresses(await openPress(), parentPort)
