import { opendir } from 'node:fs/promises'

const size = 100

/** Names of the files in a folder, so many at a time; none where there is no folder. */
export async function* filesInBatches(folder: string): AsyncGenerator<string[]> {
  const entries = await opendir(folder).catch(() => [])
  let batch: string[] = []
  for await (const entry of entries) {
    if (!entry.isFile()) continue
    batch.push(entry.name)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
