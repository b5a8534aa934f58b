// @ts-check
import './setup/requireNode.mjs'

import('./setup/runTests.mjs').then(({ runTests }) => runTests())
