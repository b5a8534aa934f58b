import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import type { Evidence } from '../../generated/payload-types.ts'

const pictureEndings = ['', '.png', '.jpg', '.jpeg', '.webp']

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const isAnyThere = async (folder: string, names: string[]): Promise<boolean> => {
  for (const name of names) if (await isThere(join(folder, name))) return true
  return false
}

/** What lies on disk for a piece of evidence: its archive record, and a screenshot that was brought. */
const filesOf = ({
  warcSha256,
  basis,
  mediaHashes,
}: Partial<Evidence>): [what: string, names: string[]][] => {
  const pictures = basis === 'screenshot' && Array.isArray(mediaHashes) ? mediaHashes.map(String) : []
  return [
    ...(warcSha256 ? [['archive record', [`${warcSha256}.warc.gz`]] as [string, string[]]] : []),
    ...pictures.map((hash): [string, string[]] => [
      'screenshot',
      pictureEndings.map((end) => `${hash}${end}`),
    ]),
  ]
}

/** Which of these pieces of evidence miss the files that belong to them. */
export const checkKeptFiles = async (
  payload: Payload,
  folder: string,
  ids: string[],
): Promise<AuditFinding[]> => {
  const { docs } = await payload.find({
    collection: 'evidence',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { identity: true, sha256: true, warcSha256: true, basis: true, mediaHashes: true },
  })
  const findings: AuditFinding[] = []
  for (const { id, identity, sha256, ...row } of docs)
    for (const [what, names] of filesOf(row)) {
      if (await isAnyThere(folder, names)) continue
      const message = `The ${what} ${names[0] ?? ''} of evidence ${id} (${identity}) is missing from ${folder}.`
      findings.push({ code: 'file-missing', where: `evidence/${sha256}`, key: id, message })
    }
  return findings
}
