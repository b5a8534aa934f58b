import * as migration_20261123_123629_first from './20261123_123629_first';
import * as migration_20261124_145914_provenance from './20261124_145914_provenance';
import * as migration_20261124_155531_jobs from './20261124_155531_jobs';
import * as migration_20261124_203018_polling from './20261124_203018_polling';
import * as migration_20261128_220543_wire from './20261128_220543_wire';
import * as migration_20261129_084346_editions from './20261129_084346_editions';
import * as migration_20261129_224321_synthesis from './20261129_224321_synthesis';
import * as migration_20261130_211942_pasted_drafts from './20261130_211942_pasted_drafts';

export const migrations = [
  {
    up: migration_20261123_123629_first.up,
    down: migration_20261123_123629_first.down,
    name: '20261123_123629_first',
  },
  {
    up: migration_20261124_145914_provenance.up,
    down: migration_20261124_145914_provenance.down,
    name: '20261124_145914_provenance',
  },
  {
    up: migration_20261124_155531_jobs.up,
    down: migration_20261124_155531_jobs.down,
    name: '20261124_155531_jobs',
  },
  {
    up: migration_20261124_203018_polling.up,
    down: migration_20261124_203018_polling.down,
    name: '20261124_203018_polling',
  },
  {
    up: migration_20261128_220543_wire.up,
    down: migration_20261128_220543_wire.down,
    name: '20261128_220543_wire',
  },
  {
    up: migration_20261129_084346_editions.up,
    down: migration_20261129_084346_editions.down,
    name: '20261129_084346_editions'
  },
  {
    up: migration_20261129_224321_synthesis.up,
    down: migration_20261129_224321_synthesis.down,
    name: '20261129_224321_synthesis',
  },
  {
    up: migration_20261130_211942_pasted_drafts.up,
    down: migration_20261130_211942_pasted_drafts.down,
    name: '20261130_211942_pasted_drafts'
  },
];
