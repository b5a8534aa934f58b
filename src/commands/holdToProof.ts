import type { Payload } from 'payload'
import { articleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import { contentHash } from '../domain/editions/contentHash.ts'
import type { PrintedSection } from '../domain/editions/manifest.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import type { PaperShown } from '../domain/editions/paperShown.ts'
import type { ProofChange } from '../domain/editions/proofChange.ts'
import { proofChanges } from '../domain/editions/proofChanges.ts'
import { sha256Of } from '../domain/editions/sha256Of.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { ProofOutdated } from '../errors/ProofOutdated.ts'
import type { Edition, Proof } from '../generated/payload-types.ts'
import type { Printable } from './contentsNow.ts'
import { contentOf, keepProof } from './keepProof.ts'

/**
 * What a press is held to: that exactly this was proofed (`required`), exactly the proofed state of that
 * hash, or nothing but itself (`own`): what a machine prints it proofs in the same act. `standing` is
 * `required` once somebody proofed the edition since its last press, and `own` before.
 */
export type ProofWanted = 'required' | 'own' | 'standing' | { sha256: string }

interface Compared extends Printable {
  edition: Edition
  proof: ProofWanted
}

interface AtPress extends Compared {
  by: string | null
  /** ISO 8601 in UTC. */
  at: string
  /** Whether readers are shown exactly this already: then it takes no proof of its own. */
  isOut?: boolean
}

const findProof = async (payload: Payload, edition: string, sha256?: string): Promise<Proof | null> => {
  const hash = sha256 === undefined ? [] : [{ contentSha256: { equals: sha256 } }]
  const { docs } = await payload.find({
    collection: 'proofs',
    where: { and: [{ edition: { equals: edition } }, ...hash] },
    sort: '-at',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/**
 * What readers were shown of an edition by its releases since a proof, by hash. They are told by their
 * revisions, for the proof says which it would be: by the clock, one that jumps back puts them in disorder.
 */
const shownSince = async (
  payload: Payload,
  { edition, manifest: proofed }: Pick<Proof, 'edition' | 'manifest'>,
): Promise<string[]> => {
  const { revision } = parseManifest(proofed)
  const { docs } = await payload.find({
    collection: 'releases',
    where: { and: [{ edition: { equals: edition } }, { revision: { greater_than_equal: revision } }] },
    depth: 0,
    pagination: false,
    select: { manifest: true },
  })
  return docs.map(({ manifest }) => contentOf(parseManifest(manifest)))
}

/**
 * A proof that somebody was given to read, and that no press has followed yet: what came out since was never
 * proofed, such as breaking news, a correction or a kill, and does not set the press free.
 */
const hasStandingProof = async (payload: Payload, edition: string): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'proofs',
    where: { edition: { equals: edition } },
    sort: '-at',
    depth: 0,
    pagination: false,
    select: { edition: true, at: true, expiresAt: true, contentSha256: true, manifest: true },
  })
  const read = docs.find(({ at, expiresAt }) => expiresAt > at)
  if (!read) return false
  const proofed = new Set(docs.map(({ contentSha256 }) => contentSha256))
  return !(await shownSince(payload, read)).some((hash) => proofed.has(hash))
}

const isOwn = async (payload: Payload, edition: string, wanted: ProofWanted): Promise<boolean> =>
  wanted === 'own' || (wanted === 'standing' && !(await hasStandingProof(payload, edition)))

const readArticles = async (payload: Payload, sections: readonly PrintedSection[]) => {
  const hashes = sections.flatMap((one) => one.articles.map(({ sha256 }) => sha256))
  const { docs } = await payload.find({
    collection: 'snapshots',
    where: { sha256: { in: hashes } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((one) => [one.sha256, articleSnapshot.parse(JSON.parse(one.canonical))]))
}

const shownBy = async (payload: Payload, proof: Proof): Promise<PaperShown> => {
  const read = parseManifest(proof.manifest)
  const { masthead, sections } = read
  return { masthead, sections, articles: await readArticles(payload, sections), ...amendmentsOf(read) }
}

const shownNow = ({ contents, snapshots }: Printable): PaperShown => ({
  ...contents,
  articles: new Map(snapshots.map((one) => [sha256Of(one), one])),
})

const changesBetween = async (payload: Payload, proof: Proof, now: Printable) =>
  proofChanges(await shownBy(payload, proof), shownNow(now))

const missing = (): ActRefused =>
  new ActRefused(
    'proof-missing',
    'Not printed: this edition was never proofed. Proof it, look at it as readers would get it, then print.',
  )

/** The proof an edition would be compared with: that of the hash asked for, else the newest. */
const proofToHold = (payload: Payload, edition: string, wanted: ProofWanted): Promise<Proof | null> =>
  findProof(payload, edition, typeof wanted === 'object' ? wanted.sha256 : undefined)

/**
 * What was changed in an edition since it was proofed; empty where nothing was, or where nobody proofed
 * it or has to.
 */
export const changesSinceProof = async (
  payload: Payload,
  { edition, proof: wanted, ...now }: Compared,
): Promise<ProofChange[]> => {
  const isFree = await isOwn(payload, edition.id, wanted)
  const proof = isFree ? null : await proofToHold(payload, edition.id, wanted)
  if (!proof || proof.contentSha256 === contentHash(now.contents)) return []
  return changesBetween(payload, proof, now)
}

const refuse = async (payload: Payload, { edition, proof: wanted, ...now }: AtPress): Promise<never> => {
  const proof = await proofToHold(payload, edition.id, wanted)
  throw proof ? new ProofOutdated(await changesBetween(payload, proof, now)) : missing()
}

const isProofed = async (payload: Payload, { edition, proof }: AtPress, hash: string): Promise<boolean> =>
  typeof proof === 'object' ? proof.sha256 === hash : (await findProof(payload, edition.id, hash)) !== null

/**
 * Lets a press go on only with what was proofed, by its hash; a machine's press proofs what it prints.
 * @throws ActRefused (`proof-missing`) for an edition nobody proofed; ProofOutdated with what changed.
 */
export const holdToProof = async (payload: Payload, press: AtPress): Promise<void> => {
  const { edition, by, at, contents } = press
  if (await isProofed(payload, press, contentHash(contents))) return
  if (!(await isOwn(payload, edition.id, press.proof))) return refuse(payload, press)
  if (press.isOut) return
  const { sections, corrections, killed } = contents
  const shows = () => ({ sections, corrections, killed })
  await keepProof(payload, { edition, by, at: new Date(at), life: 0, shows })
}
