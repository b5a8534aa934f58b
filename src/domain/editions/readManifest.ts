import { manifest, type Manifest } from './manifest.ts'

/** A release's manifest from its text; null for what is none. */
export const readManifest = (text: string): Manifest | null => {
  try {
    return manifest.parse(JSON.parse(text))
  } catch {
    return null
  }
}
