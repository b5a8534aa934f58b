// @ts-check
import { nodeRefusal } from './setup/nodeRefusal.mjs'

const refusal = nodeRefusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
import('./setup/serveWhileEditing.mjs').then(({ serveWhileEditing }) => serveWhileEditing())
