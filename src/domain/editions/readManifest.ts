import { manifest, type Manifest } from './manifest.ts'

/**
 * A release's manifest from its text, as the chain keeps it.
 * @throws Error for what is none: only a damaged database holds such.
 */
export const parseManifest = (text: string): Manifest => manifest.parse(JSON.parse(text))

/** A release's manifest from its text; null for what is none. */
export const readManifest = (text: string): Manifest | null => {
  try {
    return parseManifest(text)
  } catch {
    return null
  }
}
