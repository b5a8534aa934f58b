import * as migration_20261123_123611_first from './20261123_123611_first';

export const migrations = [
  {
    up: migration_20261123_123611_first.up,
    down: migration_20261123_123611_first.down,
    name: '20261123_123611_first'
  },
];
