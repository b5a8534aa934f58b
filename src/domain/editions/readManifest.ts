import { manifest, type Manifest } from './manifest.ts'

/** The one read last: an act reads the newest release again at each of its steps. */
let last: { text: string; manifest: Manifest } | null = null

/**
 * A release's manifest from its text, as the chain keeps it. Nobody changes what it answers.
 * @throws Error for what is none: only a damaged database holds such.
 */
export const parseManifest = (text: string): Manifest => {
  if (last?.text !== text) last = { text, manifest: manifest.parse(JSON.parse(text)) }
  return last.manifest
}

/** A release's manifest from its text; null for what is none. */
export const readManifest = (text: string): Manifest | null => {
  try {
    return parseManifest(text)
  } catch {
    return null
  }
}
