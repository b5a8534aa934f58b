import type { Release } from '../generated/payload-types.ts'

/** A release as the acts that make one answer it. */
export const releaseAnswer = (release: Release) => {
  const { sequence, volume, number, revision, sha256, previousSha256, at } = release
  return { sequence, volume, number, revision, sha256, previousSha256, at }
}
