import { runInProcesses } from './runInProcesses.ts'

/** Publishes articles from several processes at once, each once, while all press; what was refused. */
export const publishInProcesses = async (processes: number, articles: string[]): Promise<string[]> => {
  const env = { PUBLISH_ARTICLES: articles.join() }
  const file = 'tests/factories/publishInProcess.ts'
  return (await runInProcesses<string[]>({ file, processes, env })).flat()
}
