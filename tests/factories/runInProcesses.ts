import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { startProgram, type Program } from './startProgram.ts'

/** What a program of the tests prints in a process of its own; it must end well. */
const outputOf = async (program: Program): Promise<string> => {
  const worker = await startProgram(program)
  const [output, [code]] = await Promise.all([text(worker.stdout), once(worker, 'exit')])
  if (code !== 0) throw new Error(`${program.file} ended with ${String(code)}.`)
  return output
}

/**
 * What a program of the tests answers in each of several processes that run at once: the last line of its
 * output, which is JSON.
 */
export const runInProcesses = async <Answer>({
  processes,
  ...program
}: Program & { processes: number }): Promise<Answer[]> => {
  const outputs = await Promise.all(Array.from({ length: processes }, () => outputOf(program)))
  return outputs.map((output) => JSON.parse(output.trim().split('\n').at(-1) ?? 'null') as Answer)
}
