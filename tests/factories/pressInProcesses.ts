import { runInProcesses } from './runInProcesses.ts'

/**
 * Prints editions from several processes at once, each edition so many times in each; what every
 * press answered, `number/revision` or `refused: …`.
 */
export const pressInProcesses = async (
  processes: number,
  times: number,
  editions: string[],
): Promise<string[]> => {
  const env = { PRESS_TIMES: String(times), PRESS_EDITIONS: editions.join() }
  const file = 'tests/factories/pressInProcess.ts'
  return (await runInProcesses<string[]>({ file, processes, env })).flat()
}
