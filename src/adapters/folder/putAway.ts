import { lstat, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Handled {
  folder: string
  name: string
  /** Why it was refused; null where it was taken in. */
  reason: string | null
  now: Date
}

const exists = (path: string): Promise<boolean> =>
  lstat(/* turbopackIgnore: true */ path).then(
    () => true,
    () => false,
  )

/** A file of the same name may have been handled before: none is overwritten. */
const freeName = async (folder: string, name: string, now: Date): Promise<string> => {
  if (!(await exists(join(/* turbopackIgnore: true */ folder, name)))) return name
  const stamp = now.toISOString().replace(/[-:.]/g, '')
  for (let number = 1; ; number += 1) {
    const other = `${stamp}-${String(number)}-${name}`
    if (!(await exists(join(/* turbopackIgnore: true */ folder, other)))) return other
  }
}

const ownFolder = async (folder: string, name: string): Promise<string> => {
  const own = join(/* turbopackIgnore: true */ folder, name)
  await mkdir(/* turbopackIgnore: true */ own, { recursive: true })
  if (!(await lstat(/* turbopackIgnore: true */ own)).isDirectory())
    throw new Error(`${own} is not a folder of its own.`)
  return own
}

/**
 * Moves a handled file out of the way: to `done`, or to `refused` with a text beside it that says why.
 * @throws the fault of the file system; the file stays where it was.
 */
export const putAway = async ({ folder, name, reason, now }: Handled): Promise<void> => {
  const target = await ownFolder(folder, reason === null ? 'done' : 'refused')
  const free = await freeName(target, name, now)
  if (reason !== null)
    await writeFile(/* turbopackIgnore: true */ join(target, `${free}.txt`), `${reason}\n`, {
      flag: 'wx',
    }).catch(() => undefined)
  await rename(/* turbopackIgnore: true */ join(folder, name), join(/* turbopackIgnore: true */ target, free))
}
