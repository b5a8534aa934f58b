// @ts-check
import { nodeRefusal } from './nodeRefusal.mjs'

// Import this first, and the rest with `import()`: a Node too old gets its sentence, not a syntax error.
const refusal = nodeRefusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
