// @ts-check
import './setup/requireNode.mjs'

import('./setup/runCheck.mjs').then(({ runCheck }) => runCheck())
