// @ts-check
import './setup/requireNode.mjs'

import('./setup/serveWhileEditing.mjs').then(({ serveWhileEditing }) => serveWhileEditing())
