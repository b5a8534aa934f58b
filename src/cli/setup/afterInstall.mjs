// @ts-check
// Run by npm as `postinstall`, so that `npm ci` and `npm install` leave the checkout as `npm start` does.
import { stampDependencies } from './dependencyStamp.mjs'
import { linkCommand } from './linkCommand.mjs'
import { projectRoot } from './projectRoot.mjs'

linkCommand(projectRoot)
stampDependencies(projectRoot)
