import * as migration_20261123_123611_first from './20261123_123611_first';
import * as migration_20261124_145943_provenance from './20261124_145943_provenance';
import * as migration_20261124_155429_jobs from './20261124_155429_jobs';
import * as migration_20261124_190607_marks from './20261124_190607_marks';
import * as migration_20261124_203049_polling from './20261124_203049_polling';
import * as migration_20261128_220534_wire from './20261128_220534_wire';
import * as migration_20261129_084353_editions from './20261129_084353_editions';
import * as migration_20261129_224307_synthesis from './20261129_224307_synthesis';
import * as migration_20261130_211935_pasted_drafts from './20261130_211935_pasted_drafts';

export const migrations = [
  {
    up: migration_20261123_123611_first.up,
    down: migration_20261123_123611_first.down,
    name: '20261123_123611_first',
  },
  {
    up: migration_20261124_145943_provenance.up,
    down: migration_20261124_145943_provenance.down,
    name: '20261124_145943_provenance',
  },
  {
    up: migration_20261124_155429_jobs.up,
    down: migration_20261124_155429_jobs.down,
    name: '20261124_155429_jobs',
  },
  {
    up: migration_20261124_190607_marks.up,
    down: migration_20261124_190607_marks.down,
    name: '20261124_190607_marks',
  },
  {
    up: migration_20261124_203049_polling.up,
    down: migration_20261124_203049_polling.down,
    name: '20261124_203049_polling',
  },
  {
    up: migration_20261128_220534_wire.up,
    down: migration_20261128_220534_wire.down,
    name: '20261128_220534_wire',
  },
  {
    up: migration_20261129_084353_editions.up,
    down: migration_20261129_084353_editions.down,
    name: '20261129_084353_editions',
  },
  {
    up: migration_20261129_224307_synthesis.up,
    down: migration_20261129_224307_synthesis.down,
    name: '20261129_224307_synthesis',
  },
  {
    up: migration_20261130_211935_pasted_drafts.up,
    down: migration_20261130_211935_pasted_drafts.down,
    name: '20261130_211935_pasted_drafts'
  },
];
