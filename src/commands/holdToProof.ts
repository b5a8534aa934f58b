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
 * What a press is held to: the newest proof of all (`required`), the proofed state of that hash, or nothing
 * but itself (`own`): what a machine prints it proofs in the same act. `standing` is the newest proof that
 * somebody was given to read, where no press has followed it, and `own` without one. An older proof is
 * printed by naming its hash only: whoever proofed anew looked at something else.
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
 * The proof of the latest revision, of several the latest by the clock: one that ran ahead for a while dates
 * proofs of releases that are out already after those of the next.
 */
const latestOf = (proofs: readonly Proof[]): Proof | undefined => {
  const revisionOf = ({ manifest }: Proof): number => parseManifest(manifest).revision
  return [...proofs].sort((one, other) => revisionOf(other) - revisionOf(one))[0]
}

/**
 * A proof that somebody was given to read, and that no press has followed yet: what came out since was never
 * proofed, such as breaking news, a correction or a kill, and does not set the press free.
 */
const standingProof = async (payload: Payload, edition: string): Promise<Proof | null> => {
  const { docs } = await payload.find({
    collection: 'proofs',
    where: { edition: { equals: edition } },
    sort: '-at',
    depth: 0,
    pagination: false,
  })
  const read = latestOf(docs.filter(({ at, expiresAt }) => expiresAt > at))
  if (!read) return null
  const proofed = new Set(docs.map(({ contentSha256 }) => contentSha256))
  return (await shownSince(payload, read)).some((hash) => proofed.has(hash)) ? null : read
}

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

const missing = (wanted: ProofWanted): ActRefused =>
  new ActRefused(
    'proof-missing',
    typeof wanted === 'object'
      ? 'Not printed: no proof of this edition has that hash. Proof it, look at it, then print.'
      : 'Not printed: this edition was never proofed. Proof it, look at it as readers would get it, then print.',
  )

/**
 * The proof a press is held to; `own` where it is held to none.
 * @throws ActRefused (`proof-missing`) where there should be one.
 */
const proofToHold = async (
  payload: Payload,
  edition: string,
  wanted: ProofWanted,
): Promise<Proof | 'own'> => {
  if (wanted === 'own') return 'own'
  if (wanted === 'standing') return (await standingProof(payload, edition)) ?? 'own'
  const proof = await findProof(payload, edition, wanted === 'required' ? undefined : wanted.sha256)
  if (!proof) throw missing(wanted)
  return proof
}

/**
 * What was changed in an edition since the proof it is held to; empty where nothing was, or where it is
 * held to none.
 * @throws ActRefused (`proof-missing`) where there should be one.
 */
export const changesSinceProof = async (
  payload: Payload,
  { edition, proof: wanted, ...now }: Compared,
): Promise<ProofChange[]> => {
  const proof = await proofToHold(payload, edition.id, wanted)
  if (proof === 'own' || proof.contentSha256 === contentHash(now.contents)) return []
  return changesBetween(payload, proof, now)
}

/** A machine's press proofs what it prints, but for what is proofed already or out. */
const proofOwn = async (payload: Payload, { edition, by, at, contents, isOut }: AtPress): Promise<void> => {
  if (isOut || (await findProof(payload, edition.id, contentHash(contents)))) return
  const { sections, corrections, killed } = contents
  const shows = () => ({ sections, corrections, killed })
  await keepProof(payload, { edition, by, at: new Date(at), life: 0, shows })
}

/**
 * Lets a press go on only with what it is held to, by its hash.
 * @throws ActRefused (`proof-missing`) for an edition nobody proofed; ProofOutdated with what changed.
 */
export const holdToProof = async (payload: Payload, press: AtPress): Promise<void> => {
  const proof = await proofToHold(payload, press.edition.id, press.proof)
  if (proof === 'own') return proofOwn(payload, press)
  if (proof.contentSha256 !== contentHash(press.contents))
    throw new ProofOutdated(await changesBetween(payload, proof, press))
}
