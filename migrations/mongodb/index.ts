import * as migration_20261123_123629_first from './20261123_123629_first';

export const migrations = [
  {
    up: migration_20261123_123629_first.up,
    down: migration_20261123_123629_first.down,
    name: '20261123_123629_first'
  },
];
