import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'

/** A kept file is called by the hash of its bytes; what is called otherwise is nothing of ours. */
const hashInName = /^([0-9a-f]{64})(?:\.|$)/

const hashOf = async (file: string): Promise<string | null> => {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(/* turbopackIgnore: true */ file), hash)
  } catch {
    return null
  }
  return hash.digest('hex')
}

/** Which of these files in the evidence folder are not the bytes they are called by. */
export const checkFiles = async (folder: string, names: string[]): Promise<AuditFinding[]> => {
  const findings: AuditFinding[] = []
  for (const name of names) {
    const due = hashInName.exec(name)?.[1]
    if (due === undefined) continue
    const found = await hashOf(join(folder, name))
    if (found === due) continue
    const fault = found === null ? 'cannot be read' : 'is not what its name says'
    const message = `The file ${join(folder, name)} ${fault}.`
    findings.push({ code: 'file-changed', where: name, key: name, message })
  }
  return findings
}
