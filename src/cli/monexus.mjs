#!/usr/bin/env node
// @ts-check
import './setup/requireNode.mjs'

import('./setup/runMonexus.mjs').then(({ runMonexus }) => runMonexus())
