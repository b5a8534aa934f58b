import type { Manifest } from './manifest.ts'
import { printForm } from './printForm.data.ts'

/** Whether a release was printed with the templates there are now, so that its pages come out the same. */
export const isOfTheseTemplates = (release: Manifest): boolean =>
  release.format === 'monexus.release/2' && release.templates === printForm.templates
