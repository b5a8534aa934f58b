#!/usr/bin/env node
// @ts-check
// Only what the oldest Node can read stands here; the rest is loaded once Node is known to be new enough.
import { nodeRefusal } from './setup/nodeRefusal.mjs'

var refusal = nodeRefusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
import('./setup/startServer.mjs').then(function (module) {
  return module.startServer()
})
