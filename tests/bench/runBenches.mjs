// @ts-check
/** `npm run bench`: every bench in turn, each in a process of its own; one that misses a limit hides none. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'

const benches = [
  'gateBench.mjs',
  'storiesBench.mjs',
  'synthesisBench.mjs',
  'wireBench.mjs',
  'wireSearchBench.mjs',
  'verifyBench.mjs',
  'bench.mjs',
  'pressBench.mjs',
  'newsroomBench.mjs',
  'liveBench.mjs',
]

for (const bench of benches) {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'tests', 'bench', bench)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
