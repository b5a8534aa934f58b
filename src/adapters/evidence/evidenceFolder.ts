import { resolve } from 'node:path'
import { environment } from '../environment.ts'

/** Where archive records and screenshots lie, each under its own hash. */
// The bundler would follow a path of the data folder and take what lies there for modules.
export const evidenceFolder = (): string =>
  resolve(/* turbopackIgnore: true */ environment().MONEXUS_DATA_DIR, 'evidence')
