#!/usr/bin/env node
// @ts-check
import './setup/requireNode.mjs'

import('./setup/startServer.mjs').then(({ startServer }) => startServer())
